//===- SplitComplexPass.cpp - The pass mask-split-complex -----------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   x = re(x) + i im(x): a tensor of complex numbers is two tensors.
//
//===----------------------------------------------------------------------===//

#include "ComplexParts.h"
#include "maskir/Codegen/Linalg/Passes.h"
#include "mlir/Conversion/ComplexToStandard/ComplexToStandard.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Complex/IR/Complex.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/Transforms/Patterns.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;

namespace maskir {

#define GEN_PASS_DEF_MASKSPLITCOMPLEXPASS
#include "maskir/Codegen/Linalg/Passes.h.inc"

static bool hasComplexTensors(Operation *op) {
  return llvm::any_of(op->getOperandTypes(), getRealType) ||
         llvm::any_of(op->getResultTypes(), getRealType);
}

namespace {

//===----------------------------------------------------------------------===//
// Operations that move elements
//===----------------------------------------------------------------------===//

/// Whether an operation does with each part what it does with the whole.
bool movesElements(Operation *op) {
  return (isa<tensor::TensorDialect>(op->getDialect()) ||
          isa<arith::SelectOp, linalg::FillOp>(op)) &&
         op->getNumResults() == 1 && getRealType(op->getResult(0).getType());
}

struct SplitMove : ConversionPattern {
  SplitMove(const TypeConverter &converter, MLIRContext *context)
      : ConversionPattern(converter, MatchAnyOpTypeTag(), 1, context) {}

  LogicalResult
  matchAndRewrite(Operation *op, ArrayRef<ValueRange> operands,
                  ConversionPatternRewriter &rewriter) const override {
    if (!movesElements(op))
      return failure();
    SmallVector<Value> parts;
    for (unsigned part : {0u, 1u})
      parts.push_back(clonePart(op, operands, part, rewriter));
    rewriter.replaceOpWithMultiple(op, {ValueRange(parts)});
    return success();
  }

private:
  static Value clonePart(Operation *op, ArrayRef<ValueRange> operands,
                         unsigned part, ConversionPatternRewriter &rewriter) {
    Location loc = op->getLoc();
    SmallVector<Value> inputs;
    for (ValueRange values : operands) {
      Value value = values[values.size() == 2 ? part : 0];
      inputs.push_back(isa<ComplexType>(value.getType())
                           ? getPart(rewriter, loc, value, part)
                           : value);
    }
    if (isa<linalg::FillOp>(op))
      return linalg::FillOp::create(rewriter, loc, inputs[0], inputs[1])
          .getResult(0);
    OperationState state(loc, op->getName(), inputs,
                         getRealType(op->getResult(0).getType()),
                         op->getAttrDictionary().getValue());
    for (unsigned i = 0; i < op->getNumRegions(); ++i)
      state.addRegion();
    Operation *clone = rewriter.create(state);
    for (auto [from, to] :
         llvm::zip_equal(op->getRegions(), clone->getRegions())) {
      rewriter.cloneRegionBefore(from, to, to.end());
      Operation *yield = to.front().getTerminator();
      OpBuilder::InsertionGuard guard(rewriter);
      rewriter.setInsertionPoint(yield);
      Value yielded = getPart(rewriter, loc, yield->getOperand(0), part);
      rewriter.modifyOpInPlace(yield, [&] { yield->setOperand(0, yielded); });
    }
    return clone->getResult(0);
  }
};

struct SplitExtract : OpConversionPattern<tensor::ExtractOp> {
  using OpConversionPattern::OpConversionPattern;
  LogicalResult
  matchAndRewrite(tensor::ExtractOp op, OneToNOpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    if (!getRealType(op.getTensor().getType()))
      return failure();
    SmallVector<Value> parts;
    for (Value tensor : adaptor.getTensor())
      parts.push_back(tensor::ExtractOp::create(rewriter, op.getLoc(), tensor,
                                                op.getIndices()));
    rewriter.replaceOpWithNewOp<complex::CreateOp>(op, op.getType(), parts[0],
                                                   parts[1]);
    return success();
  }
};

struct SplitDim : OpConversionPattern<tensor::DimOp> {
  using OpConversionPattern::OpConversionPattern;
  LogicalResult
  matchAndRewrite(tensor::DimOp op, OneToNOpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    rewriter.replaceOpWithNewOp<tensor::DimOp>(op, adaptor.getSource().front(),
                                               op.getIndex());
    return success();
  }
};

struct SplitConstant : OpConversionPattern<arith::ConstantOp> {
  using OpConversionPattern::OpConversionPattern;
  LogicalResult
  matchAndRewrite(arith::ConstantOp op, OpAdaptor,
                  ConversionPatternRewriter &rewriter) const override {
    RankedTensorType type = getRealType(op.getType());
    auto numbers = dyn_cast<DenseElementsAttr>(op.getValue());
    if (!type || !numbers)
      return failure();
    SmallVector<APFloat> parts[2];
    auto add = [&](const std::complex<APFloat> &number) {
      parts[0].push_back(number.real());
      parts[1].push_back(number.imag());
    };
    if (numbers.isSplat())
      add(numbers.getSplatValue<std::complex<APFloat>>());
    else
      llvm::for_each(numbers.getValues<std::complex<APFloat>>(), add);
    SmallVector<Value> constants;
    for (const SmallVector<APFloat> &part : parts)
      constants.push_back(arith::ConstantOp::create(
          rewriter, op.getLoc(), DenseElementsAttr::get(type, part)));
    rewriter.replaceOpWithMultiple(op, {ValueRange(constants)});
    return success();
  }
};

//===----------------------------------------------------------------------===//
// Loops over elements
//===----------------------------------------------------------------------===//

struct SplitLinalg : ConversionPattern {
  SplitLinalg(const TypeConverter &converter, MLIRContext *context)
      : ConversionPattern(converter, MatchAnyOpTypeTag(), 1, context) {}

  LogicalResult
  matchAndRewrite(Operation *op, ArrayRef<ValueRange> operands,
                  ConversionPatternRewriter &rewriter) const override;
};

} // namespace

LogicalResult
SplitLinalg::matchAndRewrite(Operation *op, ArrayRef<ValueRange> operands,
                             ConversionPatternRewriter &rewriter) const {
  auto loops = dyn_cast<linalg::LinalgOp>(op);
  if (!loops || !loops.hasPureTensorSemantics() || isa<linalg::FillOp>(op))
    return failure();
  Location loc = op->getLoc();
  SmallVector<Value> inputs, inits;
  SmallVector<AffineMap> maps;
  for (OpOperand &operand : op->getOpOperands()) {
    SmallVector<Value> values(operands[operand.getOperandNumber()]);
    if (isa<ComplexType>(values.front().getType()))
      values = {getPart(rewriter, loc, values.front(), 0),
                getPart(rewriter, loc, values.front(), 1)};
    llvm::append_range(loops.isDpsInit(&operand) ? inits : inputs, values);
    maps.append(values.size(), loops.getMatchingIndexingMap(&operand));
  }
  Block &body = *loops.getBlock();
  auto rebuild = [&](OpBuilder &b, Location, ValueRange arguments) {
    IRMapping mapping;
    unsigned next = 0;
    for (BlockArgument argument : body.getArguments()) {
      Value value = arguments[next++];
      if (auto type = dyn_cast<ComplexType>(argument.getType()))
        value =
            complex::CreateOp::create(b, loc, type, value, arguments[next++]);
      mapping.map(argument, value);
    }
    for (Operation &inner : body.without_terminator())
      b.clone(inner, mapping);
    SmallVector<Value> yielded;
    for (Value value : body.getTerminator()->getOperands()) {
      value = mapping.lookupOrDefault(value);
      if (isa<ComplexType>(value.getType()))
        llvm::append_values(yielded, getPart(b, loc, value, 0),
                            getPart(b, loc, value, 1));
      else
        yielded.push_back(value);
    }
    linalg::YieldOp::create(b, loc, yielded);
  };
  auto generic = linalg::GenericOp::create(
      rewriter, loc, ValueRange(inits).getTypes(), inputs, inits, maps,
      loops.getIteratorTypesArray(), rebuild);
  SmallVector<ValueRange> results;
  unsigned next = 0;
  for (Type type : op->getResultTypes()) {
    unsigned count = getRealType(type) ? 2 : 1;
    results.push_back(generic->getResults().slice(next, count));
    next += count;
  }
  rewriter.replaceOpWithMultiple(op, results);
  return success();
}

/// select(c, a, b) of complex scalars.
static void splitSelects(func::FuncOp function) {
  function.walk([](arith::SelectOp op) {
    if (!isa<ComplexType>(op.getType()))
      return;
    OpBuilder b(op);
    Value parts[2];
    for (unsigned part : {0u, 1u})
      parts[part] = arith::SelectOp::create(
          b, op.getLoc(), op.getCondition(),
          getPart(b, op.getLoc(), op.getTrueValue(), part),
          getPart(b, op.getLoc(), op.getFalseValue(), part));
    op.replaceAllUsesWith(complex::CreateOp::create(
                              b, op.getLoc(), op.getType(), parts[0], parts[1])
                              .getResult());
    op.erase();
  });
}

//===----------------------------------------------------------------------===//
// The pass
//===----------------------------------------------------------------------===//

namespace {
class MaskSplitComplex
    : public impl::MaskSplitComplexPassBase<MaskSplitComplex> {
  void runOnOperation() override {
    func::FuncOp function = getOperation();
    bool hasAny = function
                      .walk([](Operation *op) {
                        return hasComplexTensors(op) ? WalkResult::interrupt()
                                                     : WalkResult::advance();
                      })
                      .wasInterrupted();
    if (hasAny && (failed(split(function)) || failed(expand(function))))
      signalPassFailure();
  }

  LogicalResult split(func::FuncOp function) {
    MLIRContext *context = &getContext();
    ComplexConverter converter;
    RewritePatternSet patterns(context);
    ConversionTarget target(*context);
    scf::populateSCFStructuralTypeConversionsAndLegality(converter, patterns,
                                                         target);
    patterns.add<SplitMove, SplitLinalg, SplitExtract, SplitDim, SplitConstant>(
        converter, context);
    auto isLegal = [](Operation *op) {
      bool hasNoPattern = isa<linalg::PackOp, linalg::UnPackOp>(op);
      return hasNoPattern || !hasComplexTensors(op);
    };
    target.addDynamicallyLegalDialect<tensor::TensorDialect,
                                      linalg::LinalgDialect>(isLegal);
    target.addDynamicallyLegalOp<arith::SelectOp>(isLegal);
    target.addDynamicallyLegalOp<arith::ConstantOp>([&](arith::ConstantOp op) {
      return isLegal(op) || !isa<DenseElementsAttr>(op.getValue());
    });
    target.markUnknownOpDynamicallyLegal([](Operation *) { return true; });
    return applyPartialConversion(function, target, std::move(patterns));
  }

  /// Arithmetic of scalars.
  LogicalResult expand(func::FuncOp function) {
    splitSelects(function);
    RewritePatternSet patterns(&getContext());
    populateComplexToStandardConversionPatterns(patterns);
    ConversionTarget target(getContext());
    target.addIllegalDialect<complex::ComplexDialect>();
    target.addLegalOp<complex::BitcastOp, complex::ConstantOp,
                      complex::CreateOp, complex::ImOp, complex::ReOp>();
    target.markUnknownOpDynamicallyLegal([](Operation *) { return true; });
    if (failed(applyPartialConversion(function, target, std::move(patterns))))
      return failure();
    splitSelects(function); // of what became a choice
    return success();
  }
};
} // namespace

} // namespace maskir
