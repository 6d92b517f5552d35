//===- AttentionOp.cpp - attn.attention ---===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MaskExtents.h"
#include "Shapes.h"
#include "maskir/Dialect/Attn/IR/Attn.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace maskir;
using namespace maskir::attn;

//===----------------------------------------------------------------------===//
// Assembly
//===----------------------------------------------------------------------===//

using Operand = OpAsmParser::UnresolvedOperand;

namespace {
/// What the clauses after the operands gave.
struct Clauses {
  std::optional<Operand> mask, sink, queryOffset, keyOffset;
  Type sinkType;
};
} // namespace

/// mask(%m)
static ParseResult parseMask(OpAsmParser &parser, Clauses &clauses) {
  if (failed(parser.parseOptionalKeyword("mask")))
    return success();
  clauses.mask.emplace();
  return failure(parser.parseLParen() || parser.parseOperand(*clauses.mask) ||
                 parser.parseRParen());
}

/// scale(0.125)
static ParseResult parseScale(OpAsmParser &parser, OperationState &result) {
  double scale;
  if (parser.parseKeyword("scale") || parser.parseLParen() ||
      parser.parseFloat(scale) || parser.parseRParen())
    return failure();
  result.addAttribute("scale", parser.getBuilder().getF64FloatAttr(scale));
  return success();
}

/// offset(%past, 0)
static ParseResult parseOffsetClause(OpAsmParser &parser,
                                     OperationState &result, Clauses &clauses) {
  if (failed(parser.parseOptionalKeyword("offset")))
    return success();
  IntegerAttr query, key;
  if (mask::parseOffsets(parser, clauses.queryOffset, query, clauses.keyOffset,
                         key))
    return failure();
  if (query)
    result.addAttribute("static_query_offset", query);
  if (key)
    result.addAttribute("static_key_offset", key);
  return success();
}

/// sink(%s : tensor<8xf32>)
static ParseResult parseSink(OpAsmParser &parser, Clauses &clauses) {
  if (failed(parser.parseOptionalKeyword("sink")))
    return success();
  clauses.sink.emplace();
  return failure(parser.parseLParen() || parser.parseOperand(*clauses.sink) ||
                 parser.parseColonType(clauses.sinkType) ||
                 parser.parseRParen());
}

static ParseResult parseScore(OpAsmParser &parser, OperationState &result) {
  Region *score = result.addRegion();
  if (failed(parser.parseOptionalKeyword("score")))
    return success();
  return parser.parseRegion(*score);
}

static ParseResult resolveOperands(OpAsmParser &parser, OperationState &result,
                                   ArrayRef<Operand> tensors, FunctionType type,
                                   const Clauses &clauses, llvm::SMLoc loc) {
  Builder &builder = parser.getBuilder();
  if (parser.resolveOperands(tensors, type.getInputs(), loc, result.operands))
    return failure();
  SmallVector<int32_t> segments(3, 1);
  auto resolve = [&](const std::optional<Operand> &operand, Type operandType) {
    segments.push_back(operand ? 1 : 0);
    return operand
               ? parser.resolveOperand(*operand, operandType, result.operands)
               : ParseResult(success());
  };
  Type index = builder.getIndexType();
  if (resolve(clauses.mask, mask::PredType::get(builder.getContext())) ||
      resolve(clauses.queryOffset, index) ||
      resolve(clauses.keyOffset, index) ||
      resolve(clauses.sink, clauses.sinkType))
    return failure();
  result.addAttribute(AttentionOp::getOperandSegmentSizeAttr(),
                      builder.getDenseI32ArrayAttr(segments));
  return success();
}

ParseResult AttentionOp::parse(OpAsmParser &parser, OperationState &result) {
  SmallVector<Operand> tensors;
  Clauses clauses;
  FunctionType type;
  llvm::SMLoc loc = parser.getCurrentLocation();
  if (parser.parseOperandList(tensors, 3, OpAsmParser::Delimiter::Paren) ||
      parseMask(parser, clauses) || parseScale(parser, result) ||
      parseOffsetClause(parser, result, clauses) ||
      parseSink(parser, clauses) || parseScore(parser, result) ||
      parser.parseOptionalAttrDict(result.attributes) || parser.parseColon())
    return failure();
  llvm::SMLoc typeLoc = parser.getCurrentLocation();
  if (parser.parseType(type))
    return failure();
  if (type.getNumInputs() != 3 || type.getNumResults() < 1 ||
      type.getNumResults() > 2)
    return parser.emitError(typeLoc,
                            "expects (query, key, value) -> result, or -> "
                            "(result, lse), found ")
           << type;
  result.addTypes(type.getResults());
  return resolveOperands(parser, result, tensors, type, clauses, loc);
}

void AttentionOp::print(OpAsmPrinter &printer) {
  printer << '(' << getQuery() << ", " << getKey() << ", " << getValue() << ')';
  if (getMask())
    printer << " mask(" << getMask() << ')';
  printer << " scale(" << getScale() << ')';
  if (getQueryOffset() || getStaticQueryOffset()) {
    printer << " offset";
    mask::printOffsets(printer, *this, getQueryOffset(),
                       getStaticQueryOffsetAttr(), getKeyOffset(),
                       getStaticKeyOffsetAttr());
  }
  if (getSink())
    printer << " sink(" << getSink() << " : " << getSink().getType() << ')';
  if (!getScore().empty()) {
    printer << " score ";
    printer.printRegion(getScore());
  }
  printer.printOptionalAttrDict(
      (*this)->getAttrs(),
      {getOperandSegmentSizeAttr(), getScaleAttrName(),
       getStaticQueryOffsetAttrName(), getStaticKeyOffsetAttrName()});
  printer << " : (" << getQuery().getType() << ", " << getKey().getType()
          << ", " << getValue().getType() << ") -> ";
  if (getLse())
    printer << '(' << getResult().getType() << ", " << getLse().getType()
            << ')';
  else
    printer << getResult().getType();
}

//===----------------------------------------------------------------------===//
// Verification
//===----------------------------------------------------------------------===//

LogicalResult AttentionOp::verify() {
  Value query = getQuery(), key = getKey(), value = getValue(),
        result = getResult();
  if (failed(verifyHeads(*this, query, key, "key")) ||                     // N1
      failed(verifySize(*this, "B of query and key", query, 0, key, 0)) || // N2
      failed(verifySize(*this, "B of key and value", key, 0, value, 0)) ||
      failed(verifySize(*this, "D of query and key", query, 3, key, 3)) ||
      failed(verifySize(*this, "Hkv of key and value", key, 1, value, 1)) ||
      failed(verifySize(*this, "KV of key and value", key, 2, value, 2)) ||
      failed(verifySize(*this, "B of query and result", query, 0, result,
                        0)) || // N3
      failed(
          verifySize(*this, "Hq of query and result", query, 1, result, 1)) ||
      failed(verifySize(*this, "Q of query and result", query, 2, result, 2)) ||
      failed(verifySize(*this, "Dv of value and result", value, 3, result, 3)))
    return failure();
  for (unsigned i = 0; getLse() && i < 3; ++i) // N4
    if (failed(verifySize(*this, "sizes [B, Hq, Q] of query and lse", query, i,
                          getLse(), i)))
      return failure();
  if (getSink() &&
      failed(verifySize(*this, "Hq of query and sink", query, 1, getSink(), 0)))
    return failure();
  return failure(
      failed(verifyScore()) || // N5
      failed(mask::verifyOffsets(*this, getQueryOffset(),
                                 getStaticQueryOffset(), getKeyOffset(),
                                 getStaticKeyOffset())) || // N6
      failed(verifyOneElementType(*this, "query, key, value and result",
                                  {query, key, value, result})) || // N7
      failed(verifyMaskExtents(*this)));                           // N8
}

LogicalResult AttentionOp::verifyScore() {
  if (getScore().empty())
    return success();
  Block &block = getScore().front();
  bool legal = block.getNumArguments() == 1 + kNumAxes &&
               block.getArgument(0).getType().isF32() &&
               llvm::all_of(llvm::drop_begin(block.getArgumentTypes()),
                            [](Type type) { return type.isIndex(); });
  if (!legal)
    return emitOpError("expects a score region with arguments (f32, index, "
                       "index, index, index), found (")
           << block.getArgumentTypes() << ")";
  if (block.empty() || !isa<YieldOp>(block.back()))
    return emitOpError("expects a score region that ends with attn.yield");
  Operation *offender = nullptr;
  if (mask::isPure(getScore(), offender))
    return success();
  auto error = emitOpError("expects a score region without side effects");
  error.attachNote(offender->getLoc())
      << "'" << offender->getName() << "' may have side effects";
  return error;
}
