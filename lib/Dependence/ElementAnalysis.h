//===- ElementAnalysis.h - Dependences, element by element ------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The second look at a function of static sizes: each element of each tensor by
// itself. What no set of indices describes (tables without a formula, products
// of positions, an index that was chosen by tokens) has some value at each
// element, and so has its place after any reshape. Loops run.
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_DEPENDENCE_ELEMENTANALYSIS_H
#define MASKIR_LIB_DEPENDENCE_ELEMENTANALYSIS_H

#include "Analysis.h"
#include "ElementSpan.h"
#include <memory>

namespace maskir::dependence {

/// A tensor of static sizes, or a scalar (no sizes), in row-major order.
struct Elements {
  llvm::SmallVector<int64_t> shape;
  /// One, if all are alike.
  std::shared_ptr<const std::vector<Element>> cells;
  /// No other tensor has it.
  unsigned number = 0;

  int64_t count() const { return mlir::ShapedType::getNumElements(shape); }
  /// Each element, in row-major order.
  std::vector<Element> list() const;
  bool isUniform() const { return cells->size() == 1; }
  Element at(int64_t flat) const {
    return (*cells)[isUniform() ? 0 : size_t(flat)];
  }
};

struct Box;
struct ElementCode;

/// Numbers that the contract leaves open.
struct Scenario {
  /// The position of the first token.
  int64_t offset = 0;
  /// Of each position of a mask: a token, padding, or either.
  enum class Flag : int8_t { Padding, Token, Either };
  /// Padding of one sample: the argument, and its flags in that sample.
  struct Padding {
    unsigned argument;
    int64_t sample;
    std::vector<Flag> flags;
  };
  std::optional<Padding> padding;
};

/// Whether the property holds in each scenario. False says nothing.
bool holdsForElements(mlir::FunctionOpInterface function,
                      const Contract &contract, const Question &question);

class ElementAnalysis {
public:
  /// Looks at no more than `maxSteps` elements and operations.
  ElementAnalysis(mlir::FunctionOpInterface function, const Contract &contract,
                  const Question &question, const Scenario &scenario,
                  int64_t maxSteps)
      : function(function), contract(contract), question(question),
        scenario(scenario), bound(contract.bound), maxSteps(maxSteps) {}

  /// Whether the property holds. False says nothing.
  bool proves();
  int64_t getNumSteps() const { return steps; }

private:
  using Cells = std::vector<Element>;

  /// False if there are no more steps.
  bool spend(int64_t count);

  bool visitArguments();
  Element getArgument(mlir::BlockArgument argument, llvm::ArrayRef<int64_t> at);
  bool holds();
  bool visit(mlir::Operation *op);
  bool visitBlock(mlir::Block &block);
  bool visitConstant(mlir::Operation *op, mlir::Attribute attribute);
  bool visitElementwise(mlir::Operation *op);
  const Elements &get(mlir::Value value) const;
  bool set(mlir::Value value, llvm::ArrayRef<int64_t> shape, Cells cells);
  bool share(mlir::Value value, const Elements &from,
             llvm::ArrayRef<int64_t> shape);
  bool setUniform(mlir::Value value, llvm::ArrayRef<int64_t> shape,
                  Element element);
  Element makeInteger(int64_t number);
  Element makeAny(mlir::Type type);
  Element join(Element a, Element b);
  Element select(Element condition, Element a, Element b);
  /// The one integer that a scalar is in every run.
  std::optional<int64_t> getInteger(mlir::OpFoldResult value);
  std::optional<llvm::SmallVector<int64_t>>
  getIntegers(llvm::ArrayRef<mlir::OpFoldResult> values);

  // ElementTensor.cpp
  /// Nothing if `op` moves no elements.
  std::optional<bool> visitTensor(mlir::Operation *op);
  bool transfer(mlir::tensor::EmptyOp op);
  bool transfer(mlir::tensor::SplatOp op);
  bool transfer(mlir::tensor::DimOp op);
  bool transfer(mlir::tensor::ExtractOp op);
  bool transfer(mlir::tensor::InsertOp op);
  bool transfer(mlir::tensor::ExtractSliceOp op);
  bool transfer(mlir::tensor::InsertSliceOp op);
  std::optional<Box> getBox(mlir::OffsetSizeAndStrideOpInterface op,
                            llvm::ArrayRef<int64_t> shape);
  bool transfer(mlir::tensor::PadOp op);
  bool transfer(mlir::tensor::ConcatOp op);
  bool transfer(mlir::tensor::FromElementsOp op);
  bool transfer(mlir::tensor::GenerateOp op);
  bool transfer(mlir::tensor::ReshapeOp op);
  bool transfer(mlir::tensor::ExpandShapeOp op);
  bool transfer(mlir::tensor::CollapseShapeOp op);
  bool transfer(mlir::tensor::CastOp op);
  bool transfer(mlir::affine::AffineApplyOp op);
  bool reshape(mlir::Value source, mlir::Value result,
               llvm::ArrayRef<int64_t> shape);

  // ElementControl.cpp
  bool transfer(mlir::scf::IfOp op);
  bool transfer(mlir::scf::ForOp op);
  bool transfer(mlir::scf::WhileOp op);
  bool setAll(mlir::ValueRange values, llvm::ArrayRef<Elements> from);
  std::vector<Elements> getAll(mlir::ValueRange values) const;

  // ElementLinalg.cpp
  bool visitLinalg(mlir::linalg::LinalgOp op);
  std::optional<llvm::SmallVector<int64_t>>
  getTripCounts(mlir::linalg::LinalgOp op);
  bool areFactors(llvm::ArrayRef<Elements> operands) const;
  bool addUp(llvm::ArrayRef<Elements> operands, size_t count) const;
  void finishReduction(mlir::linalg::LinalgOp op, unsigned number,
                       llvm::ArrayRef<Elements> inputs, size_t points,
                       Cells &cells);
  Element loosen(Element element, mlir::FloatType type);

  // ElementBody.cpp
  bool build(mlir::Block &block, ElementCode &code,
             llvm::DenseMap<mlir::Value, unsigned> &slots, Cells &frame);
  bool run(ElementCode &code, llvm::MutableArrayRef<Element> frame,
           llvm::ArrayRef<int64_t> point);
  bool read(mlir::tensor::ExtractOp op, llvm::ArrayRef<Element> indices,
            Element &result);

  mlir::FunctionOpInterface function;
  const Contract &contract;
  const Question &question;
  const Scenario &scenario;
  double bound;
  int64_t maxSteps;
  SpanPool pool;
  llvm::DenseMap<mlir::Value, Elements> values;
  /// Elements of a tensor in a box, joined.
  std::map<std::pair<unsigned, std::vector<int64_t>>, Element> boxes;
  int64_t steps = 0;
  unsigned numTensors = 0;
};

/// Calls `visit(index, flat)` for each index, in row-major order, until it says
/// false.
template <typename Visit>
void forEachIndex(llvm::ArrayRef<int64_t> shape, Visit visit) {
  int64_t count = mlir::ShapedType::getNumElements(shape);
  llvm::SmallVector<int64_t, 4> index(shape.size(), 0);
  for (int64_t flat = 0; flat < count; ++flat) {
    visit(llvm::ArrayRef<int64_t>(index), flat);
    for (unsigned i = shape.size(); i-- > 0;) {
      if (++index[i] < shape[i])
        break;
      index[i] = 0;
    }
  }
}

/// The place of an index in row-major order.
inline int64_t flatten(llvm::ArrayRef<int64_t> index,
                       llvm::ArrayRef<int64_t> shape) {
  int64_t flat = 0;
  for (auto [i, size] : llvm::zip_equal(index, shape))
    flat = flat * size + i;
  return flat;
}

} // namespace maskir::dependence

#endif // MASKIR_LIB_DEPENDENCE_ELEMENTANALYSIS_H
