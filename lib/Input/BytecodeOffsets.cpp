//===- BytecodeOffsets.cpp - A table that MLIR's reader trusts ------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The format is that of https://mlir.llvm.org/docs/BytecodeFormat:
//
//   bytecode { magic: "ML\xefR", version: varint, producer: string, section[] }
//   section { idAndIsAligned: byte, length: varint, alignment: varint?,
//             padding: byte[], data: byte[] }
//   attr_type_offset_section { numAttrs: varint, numTypes: varint, group[] }
//   group { dialect: varint, numElements: varint, offset: varint[] }
//
//===----------------------------------------------------------------------===//

#include "BytecodeOffsets.h"
#include "llvm/ADT/bit.h"

using namespace maskir;
using llvm::StringRef;

namespace {
/// Reads until something is missing; from then on all is 0 or empty.
class Reader {
public:
  explicit Reader(StringRef bytes, size_t position = 0)
      : bytes(bytes), position(position) {}

  bool isGood() const { return position <= bytes.size(); }
  bool isAtEnd() const { return position >= bytes.size(); }

  StringRef take(uint64_t count) {
    if (!isGood() || count > bytes.size() - position) {
      position = bytes.size() + 1;
      return StringRef();
    }
    position += count;
    return bytes.substr(position - count, count);
  }
  uint8_t takeByte() {
    StringRef byte = take(1);
    return byte.empty() ? 0 : byte[0];
  }
  /// The zeros at the end of the first byte count the bytes that follow.
  uint64_t takeVarint() {
    uint8_t first = takeByte();
    unsigned more = first == 0 ? 8 : llvm::countr_zero(first);
    uint64_t value = 0;
    StringRef rest = take(more);
    for (size_t i = 0; i < rest.size(); ++i)
      value |= uint64_t(uint8_t(rest[i])) << (8 * i);
    return first == 0 ? value : (value << (7 - more)) | (first >> (more + 1));
  }
  void takeString() {
    while (isGood() && takeByte())
      ;
  }
  void alignTo(uint64_t alignment) {
    if (alignment)
      take((alignment - position % alignment) % alignment);
  }

private:
  StringRef bytes;
  size_t position;
};
} // namespace

/// Whether the groups of one list overrun it.
static bool overruns(Reader &groups, uint64_t size) {
  uint64_t entries = 0;
  while (groups.isGood() && !groups.isAtEnd() && entries < size) {
    groups.takeVarint(); // the dialect
    uint64_t count = groups.takeVarint();
    if (groups.isGood() && count > size - entries)
      return true;
    entries += count;
    for (uint64_t i = 0; i < count && groups.isGood(); ++i)
      groups.takeVarint();
  }
  return false;
}

bool maskir::hasTooManyOffsets(StringRef bytecode) {
  constexpr uint8_t attrTypeOffset = 3, isAligned = 0x80;
  Reader reader(bytecode, /*position=*/4); // behind the magic number
  reader.takeVarint();
  reader.takeString();
  while (!reader.isAtEnd()) {
    uint8_t id = reader.takeByte();
    uint64_t length = reader.takeVarint();
    if (id & isAligned)
      reader.alignTo(reader.takeVarint());
    StringRef data = reader.take(length);
    if ((id & ~isAligned) != attrTypeOffset)
      continue;
    Reader offsets(data);
    uint64_t attributes = offsets.takeVarint(), types = offsets.takeVarint();
    return overruns(offsets, attributes) || overruns(offsets, types);
  }
  return false;
}
