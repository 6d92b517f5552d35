//===- MaskAssembly.cpp - Custom assembly of mixed operands ---------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MaskAssembly.h"

using namespace mlir;
using namespace maskir;

ParseResult
mask::parseMixedIndex(OpAsmParser &parser,
                      std::optional<OpAsmParser::UnresolvedOperand> &operand,
                      IntegerAttr &attribute) {
  OpAsmParser::UnresolvedOperand value;
  OptionalParseResult present = parser.parseOptionalOperand(value);
  if (present.has_value()) {
    operand = value;
    return *present;
  }
  int64_t number = 0;
  if (parser.parseInteger(number))
    return failure();
  attribute = parser.getBuilder().getI64IntegerAttr(number);
  return success();
}

void mask::printMixedIndex(OpAsmPrinter &printer, Operation *, Value operand,
                           IntegerAttr attribute) {
  if (operand)
    printer << operand;
  else if (attribute)
    printer << attribute.getValue();
}

ParseResult
mask::parseOffsets(OpAsmParser &parser,
                   std::optional<OpAsmParser::UnresolvedOperand> &query,
                   IntegerAttr &staticQuery,
                   std::optional<OpAsmParser::UnresolvedOperand> &key,
                   IntegerAttr &staticKey) {
  return failure(
      parser.parseLParen() || parseMixedIndex(parser, query, staticQuery) ||
      parser.parseComma() || parseMixedIndex(parser, key, staticKey) ||
      parser.parseRParen());
}

void mask::printOffsets(OpAsmPrinter &printer, Operation *op, Value query,
                        IntegerAttr staticQuery, Value key,
                        IntegerAttr staticKey) {
  printer << '(';
  printMixedIndex(printer, op, query, staticQuery);
  printer << ", ";
  printMixedIndex(printer, op, key, staticKey);
  printer << ')';
}

ParseResult
mask::parseMixedBound(OpAsmParser &parser,
                      std::optional<OpAsmParser::UnresolvedOperand> &operand,
                      Type &type, IntegerAttr &attribute) {
  if (parseMixedIndex(parser, operand, attribute))
    return failure();
  return operand ? parser.parseColonType(type) : success();
}

void mask::printMixedBound(OpAsmPrinter &printer, Operation *op, Value operand,
                           Type type, IntegerAttr attribute) {
  printMixedIndex(printer, op, operand, attribute);
  if (operand)
    printer << " : " << type;
}

ParseResult
mask::parseLengths(OpAsmParser &parser,
                   SmallVectorImpl<OpAsmParser::UnresolvedOperand> &operands,
                   DenseI64ArrayAttr &lengths) {
  SmallVector<int64_t> values;
  auto parseOne = [&]() -> ParseResult {
    if (succeeded(parser.parseOptionalQuestion())) {
      values.push_back(kUnbounded);
      return success();
    }
    std::optional<OpAsmParser::UnresolvedOperand> operand;
    IntegerAttr number;
    llvm::SMLoc loc = parser.getCurrentLocation();
    if (parseMixedIndex(parser, operand, number))
      return failure();
    if (operand)
      operands.push_back(*operand);
    else if (number.getInt() < 0)
      return parser.emitError(loc, "a length is not negative, found ")
             << number.getInt();
    values.push_back(operand ? ShapedType::kDynamic : number.getInt());
    return success();
  };
  if (parser.parseCommaSeparatedList(AsmParser::Delimiter::Square, parseOne))
    return failure();
  lengths = parser.getBuilder().getDenseI64ArrayAttr(values);
  return success();
}

void mask::printLengths(OpAsmPrinter &printer, Operation *,
                        OperandRange operands, DenseI64ArrayAttr lengths) {
  unsigned next = 0;
  printer << '[';
  llvm::interleaveComma(lengths.asArrayRef(), printer, [&](int64_t length) {
    if (length == ShapedType::kDynamic && next < operands.size())
      printer << operands[next++];
    else if (length == kUnbounded)
      printer << '?';
    else
      printer << length;
  });
  printer << ']';
}

//===----------------------------------------------------------------------===//
// Verification of mixed pairs
//===----------------------------------------------------------------------===//

LogicalResult mask::verifyMixed(Operation *op, StringRef name, Value operand,
                                std::optional<int64_t> attribute) {
  if (operand && attribute)
    return op->emitOpError()
           << "expects '" << name << "' as a number or as a value, found both";
  return success();
}

LogicalResult mask::verifyOffsets(Operation *op, Value query,
                                  std::optional<int64_t> staticQuery, Value key,
                                  std::optional<int64_t> staticKey) {
  if (failed(verifyMixed(op, "query_offset", query, staticQuery)) ||
      failed(verifyMixed(op, "key_offset", key, staticKey)))
    return failure();
  if ((query || staticQuery) != (key || staticKey))
    return op->emitOpError(
        "expects both offsets (query, key) or none, found one");
  for (std::optional<int64_t> offset : {staticQuery, staticKey})
    if (offset && (*offset < -kMaxDistance || *offset > kMaxDistance))
      return op->emitOpError() << "expects an offset between -2^60 and 2^60, "
                                  "found "
                               << *offset;
  return success();
}
