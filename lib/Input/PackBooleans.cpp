//===- PackBooleans.cpp - Tables of booleans of newer MLIR ----------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/Input/PackBooleans.h"
#include "mlir/Bytecode/BytecodeReader.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/CheckedArithmetic.h"

using llvm::StringRef;

namespace maskir {

/// The elements of `> : tensor<4x4xi1>`, as text goes on behind a table; 0 for
/// another type.
static uint64_t countBooleans(StringRef rest) {
  if (!rest.consume_front(">"))
    return 0;
  rest = rest.ltrim();
  if (!rest.consume_front(":"))
    return 0;
  rest = rest.ltrim();
  if (!rest.consume_front("tensor<") && !rest.consume_front("vector<"))
    return 0;
  uint64_t count = 1;
  while (!rest.consume_front("i1>")) {
    uint64_t size;
    if (rest.consumeInteger(10, size) || !rest.consume_front("x"))
      return 0;
    auto product = llvm::checkedMulUnsigned(count, size);
    if (!product)
      return 0;
    count = *product;
  }
  return count;
}

/// Element i is bit i % 8 of byte i / 8; nullopt if some byte is no boolean.
static std::optional<std::string> pack(StringRef digits) {
  std::string bytes((digits.size() / 2 + 7) / 8, '\0');
  for (size_t i = 0; i < digits.size() / 2; ++i) {
    StringRef byte = digits.substr(2 * i, 2);
    if (byte != "00" && byte != "01")
      return std::nullopt;
    if (byte == "01")
      bytes[i / 8] = char(bytes[i / 8] | (1 << (i % 8)));
  }
  return llvm::toHex(bytes);
}

std::optional<std::string> packBooleans(llvm::MemoryBufferRef buffer) {
  if (mlir::isBytecode(buffer))
    return std::nullopt;
  StringRef text = buffer.getBuffer();
  static constexpr StringRef kBegin = "dense<\"0x";
  std::string result;
  size_t done = 0;
  for (size_t at = text.find(kBegin); at != StringRef::npos;
       at = text.find(kBegin, at + 1)) {
    size_t first = at + kBegin.size(), last = text.find('"', first);
    if (last == StringRef::npos)
      break;
    StringRef digits = text.slice(first, last);
    uint64_t count = countBooleans(text.drop_front(last + 1));
    // One element is a byte either way.
    auto packed =
        count > 1 && digits.size() / 2 == count && !(digits.size() % 2)
            ? pack(digits)
            : std::nullopt;
    if (!packed)
      continue;
    result += text.slice(done, first);
    result += *packed + '"';
    result.append(digits.size() - packed->size(), ' '); // columns stay
    done = last + 1;
  }
  if (done == 0)
    return std::nullopt;
  result += text.drop_front(done);
  return result;
}

} // namespace maskir
