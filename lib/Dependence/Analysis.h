//===- Analysis.h - Dependences of all values of a function -----*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_DEPENDENCE_ANALYSIS_H
#define MASKIR_LIB_DEPENDENCE_ANALYSIS_H

#include "Invariant.h"
#include "MaskReader.h"
#include "RowNotes.h"
#include "SparedRows.h"
#include "Transfer.h"
#include "maskir/Dependence/Dependence.h"
#include "maskir/Dialect/Attn/IR/Attn.h"
#include "maskir/Dialect/Mask/IR/PredicateBuilder.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

namespace maskir::dependence {

/// Why there is no answer.
struct Obstacle {
  mlir::Location location;
  std::string reason;
};

/// Whether a result is made of numbers. What gives none (a return, masks that
/// are lowered already) can't change one: tensors are values.
bool givesNumbers(mlir::Operation *op);
/// Whether somebody reads a result that is no number, and no mask.
bool isMissed(mlir::Operation *op);
/// The value outside the body whose elements `value` is; where it is filled
/// with one number, that.
mlir::Value getSource(mlir::Value value);
/// Where there are numbers of more than 64 bits; nullopt: nowhere.
std::optional<mlir::Location>
findWideNumbers(mlir::FunctionOpInterface function);

/// What one run looks for.
struct Question {
  Property property = Property::Causal;
  /// Samples are counted from the last to the first: a dependence is closed
  /// downward in the token, so that one run looks in one direction only.
  bool isMirrored = false;
  /// Of live rows: the argument that is padding, and the side, or that it has
  /// holes.
  std::optional<std::pair<unsigned, Role>> padding;
};

/// The offsets of a slice, for some values of the symbols.
struct SlicePlace {
  IndexSet when;
  Sizes offsets;
};

struct Slice {
  std::vector<SlicePlace> places;
  Sizes counts, strides;
  llvm::SmallBitVector dropped;
};

/// One function, forwards. Assertions teach what the sizes are, late ones too,
/// so a function is run through until nothing is news.
class Analysis {
public:
  Analysis(mlir::FunctionOpInterface function, const Contract &contract,
           Question question, Space &space)
      : function(function), contract(contract), question(question),
        space(space), domain(space, contract.bound), excluded(space.empty(0)),
        rows(space), spared(space), masks([this](mlir::Value argument) {
          return hasRole(argument, Role::DocumentPositions);
        }) {}

  void run();

  /// Nothing if every operation has a rule and every size is proved.
  const std::optional<Obstacle> &getObstacle() const { return obstacle; }
  /// Some value has no entry.
  bool isIncomplete() const { return isStopped(); }
  bool isKnown(mlir::Value value) const { return values.count(value); }
  /// Integers of a mask are taken to fit 64 bits (PredicateBuilder::kNoWrap).
  bool masksMayWrap() const { return wraps; }
  const AbstractValue &get(mlir::Value value) const;
  const Domain &getDomain() const { return domain; }
  /// Values of the symbols with which the program fails, as far as what is
  /// known of them does not say so.
  const IndexSet &getExcluded() const { return excluded; }
  std::vector<ValueNote> describeValues() const;

  // Arguments.cpp
  /// What the question counts at the positions of a result; null if it is not
  /// known.
  AffineExpr getPosition(DimOf result, const Sizes &sizes) const;
  /// Where tokens of the sample in question are padding, along two of the
  /// dimensions; nullopt if no role says on which side that is.
  std::optional<IndexSet> getPadding(unsigned rank, unsigned sampleDim,
                                     unsigned tokenDim) const;
  /// The position of the first query; null if it is not known.
  AffineExpr getOffset() const { return offset; }
  /// The rows of a result that the question is about: all, or those of one
  /// sample, or the live ones.
  IndexSet getRowsInQuestion(DimOf result, const Sizes &sizes) const;

private:
  using Locals = llvm::DenseMap<mlir::Value, AbstractValue>;

  bool hasRole(mlir::Value value, Role role) const;
  void runOnce();
  void learnOfSample();
  bool visitSizes(mlir::Operation *op);
  void visitArguments();
  Sizes getSizes(mlir::BlockArgument argument);
  void setTokens(mlir::BlockArgument argument, unsigned dimension,
                 AbstractValue &value);
  std::optional<Role> getRole(unsigned argument) const;
  void assumeRole(Role role, unsigned number, AbstractValue &value);
  void assumePadding(bool isLeft, unsigned number, AbstractValue &value);
  void assumePaddingWithHoles(unsigned number, AbstractValue &value);
  void assumeCausalMask(AbstractValue &value);
  void setOffset();
  void assumeRoom(AffineExpr offset);
  AffineExpr getSymbol(AffineExpr &symbol, llvm::StringRef name = kSomeNumber,
                       int64_t least = 0);
  IndexSet getSampleInQuestion(const AbstractValue &value);
  void visit(mlir::Operation *op);
  void set(mlir::Value value, AbstractValue known) {
    values.insert_or_assign(value, std::move(known));
  }
  void obstruct(mlir::Location location, const llvm::Twine &reason,
                bool isFinal = true);
  bool isStopped() const {
    return space.isOutOfSymbols() || (obstacle && isObstacleFinal);
  }
  void learn(const IndexSet &impossible);
  void learnOfBody(const IndexSet &fails, const Sizes &trips);

  // VisitQuotient.cpp
  /// What is known of a quotient of two products of sizes.
  void addQuotient(mlir::Operation *op, AbstractValue &result) const;

  // VisitTensor.cpp
  bool visitTensor(mlir::Operation *op);
  void visitConstant(mlir::Operation *op, mlir::Attribute value);
  void transfer(mlir::tensor::EmptyOp op);
  void transfer(mlir::tensor::SplatOp op);
  void transfer(mlir::tensor::ExtractSliceOp op);
  void transfer(mlir::tensor::InsertSliceOp op);
  void transfer(mlir::tensor::InsertOp op);
  void transfer(mlir::tensor::PadOp op);
  void transfer(mlir::tensor::ConcatOp op);
  void transfer(mlir::tensor::FromElementsOp op);
  void transfer(mlir::tensor::GenerateOp op);
  void transfer(mlir::tensor::CastOp op);
  void transfer(mlir::tensor::ReshapeOp op);
  void transfer(mlir::tensor::ExpandShapeOp op);
  void transfer(mlir::tensor::CollapseShapeOp op);
  void transfer(mlir::affine::AffineApplyOp op);
  void reshape(mlir::Value source, mlir::Value result, const Sizes &sizes);
  /// A size of a tensor, at every iteration.
  AbstractValue getDim(mlir::tensor::DimOp op, const Sizes &trips);

  // VisitSlice.cpp
  std::optional<Slice> getSlice(mlir::OffsetSizeAndStrideOpInterface op,
                                const llvm::SmallBitVector &dropped);
  std::vector<SlicePlace> getPlaces(mlir::OffsetSizeAndStrideOpInterface op);
  llvm::SmallVector<AffineExpr>
  getSliceMap(mlir::OffsetSizeAndStrideOpInterface op, const SlicePlace &place,
              const Slice &slice, const Sizes &whole);
  bool insertAt(mlir::tensor::InsertSliceOp op, const SlicePlace &place,
                const Slice &slice, AbstractValue &result);

  // VisitControl.cpp
  bool visitBlock(mlir::Block &block);
  bool haveSameSizes(const AbstractValue &a, const AbstractValue &b);
  void transfer(mlir::scf::IfOp op);
  void transfer(mlir::scf::ForOp op);
  void transfer(mlir::scf::WhileOp op);
  bool isWorthUnrolling(AffineExpr trips,
                        llvm::ArrayRef<Invariant> invariants) const;
  void unroll(mlir::scf::ForOp op, int64_t trips);
  AffineExpr getIteration(mlir::Operation *loop);
  bool takeYields(mlir::Operation *loop, mlir::ValueRange yielded,
                  std::vector<Invariant> &invariants);
  void setAll(mlir::ValueRange values,
              const std::vector<Invariant> &invariants);

  // AttentionMask.cpp
  std::optional<AbstractValue> getMask(attn::AttentionOp op, const Sizes &trips,
                                       llvm::ArrayRef<AffineExpr> axes);
  std::optional<AbstractValue> getMaskCode(mlir::Value value, bool atEachPair,
                                           const Sizes &trips,
                                           llvm::ArrayRef<AffineExpr> axes);
  void addCausality(attn::AttentionOp op, const Predicate &predicate,
                    mask::PredicateBuilder &builder,
                    llvm::ArrayRef<AffineExpr> axes, AbstractValue &mask);

  // TransferAttention.cpp
  void transfer(attn::AttentionOp op);
  AbstractValue getScores(attn::AttentionOp op, const Sizes &trips,
                          AffineExpr keyHead, llvm::ArrayRef<AffineExpr> axes);
  void setAttention(attn::AttentionOp op, const AbstractValue &mask,
                    const AbstractValue &scores, AffineExpr keyHead,
                    AffineExpr size);

  // MaskReader.cpp
  void readMask(mlir::linalg::LinalgOp op);

  // MaskSums.cpp
  AffineExpr getAffine(raise::ExprContext &c, raise::Expr e,
                       llvm::ArrayRef<raise::Expr> dims) const;
  std::optional<IndexSet> getDependence(raise::ExprContext &c,
                                        const EqualSums &sums,
                                        llvm::ArrayRef<raise::Expr> indices,
                                        const Sizes &sizes) const;

  // VisitLinalg.cpp
  void visitLinalg(mlir::linalg::LinalgOp op);
  std::optional<Sizes> getTripCounts(mlir::linalg::LinalgOp op);
  void forEachIndex(mlir::linalg::LinalgOp op,
                    llvm::function_ref<void(AffineExpr, AffineExpr)> visit);
  void checkIndexing(mlir::linalg::LinalgOp op, const Sizes &trips);
  Locals getBlockArguments(mlir::linalg::LinalgOp op, const Sizes &trips);
  bool areBelowInfinity(mlir::Value scores) const;
  IndexSet getProducts(mlir::Value term, const Sizes &trips,
                       llvm::ArrayRef<bool> reduced, const Locals &locals);
  void addKept(mlir::Value term, const Sizes &trips,
               llvm::ArrayRef<bool> reduced, AbstractValue &maximum);
  AbstractValue getYielded(mlir::linalg::LinalgOp op, unsigned number,
                           mlir::Operation *combiner, const Sizes &trips,
                           const Locals &locals);
  void setResult(mlir::linalg::LinalgOp op, unsigned number,
                 mlir::Operation *combiner, const AbstractValue &yielded,
                 const Sizes &trips);
  void noteRows(mlir::linalg::LinalgOp op, unsigned number,
                mlir::Operation *combiner, const Sizes &trips,
                llvm::ArrayRef<AffineExpr> from);

  // VisitBody.cpp
  /// The operations of a body but its terminator, where they are reached.
  void evaluateBody(mlir::Block &body, const Sizes &trips, IndexSet reached,
                    Locals &locals);
  void noteSpared(mlir::Operation *op, llvm::ArrayRef<AbstractValue> operands);
  void evaluateBranch(mlir::scf::IfOp op, const Sizes &trips,
                      const IndexSet &reached, Locals &locals);
  AbstractValue getLocal(mlir::Value value, const Sizes &trips,
                         const Locals &locals);
  AbstractValue extract(mlir::tensor::ExtractOp op, const Sizes &trips,
                        const IndexSet &reached, const Locals &locals);

  // Sizes.
  AffineExpr getTerm(mlir::OpFoldResult value);
  /// Of what is a size or an offset.
  AffineExpr getCount(mlir::OpFoldResult value);
  Sizes getCounts(llvm::ArrayRef<mlir::OpFoldResult> values);
  /// Terms that together cover all values of the symbols; none if it is not
  /// known.
  llvm::SmallVector<Fact, 2> getPieces(mlir::OpFoldResult value);
  Sizes getStaticSizes(mlir::Value tensor);

  mlir::FunctionOpInterface function;
  const Contract &contract;
  Question question;
  Space &space;
  Domain domain;
  /// Symbols: the position of the first token, and the sample of which the
  /// roles of arguments say something.
  AffineExpr offset, sample;
  /// Of an argument, in that sample: where its padding ends or begins, the
  /// token in question of padding with holes, or its first position.
  std::map<unsigned, AffineExpr> numbers;
  Locals values;
  /// The tensor of which a value is a reshape.
  llvm::DenseMap<mlir::Value, mlir::Value> bases;
  llvm::DenseMap<std::pair<mlir::Value, unsigned>, AffineExpr> symbols;
  /// Numbers that are known to be sizes or offsets.
  llvm::DenseSet<mlir::Value> counts;
  /// The number of the iteration of a loop.
  llvm::DenseMap<mlir::Operation *, AffineExpr> iterations;
  /// Whether a mask is proved to hide every later key, of all data.
  llvm::DenseMap<mlir::Operation *, bool> causalMasks;
  bool wraps = false;
  std::optional<Obstacle> obstacle;
  bool isObstacleFinal = false;
  bool hasNews = false;
  IndexSet excluded;
  /// Of floats, and of loops, only the sizes are looked at in this run.
  bool isForSizes = false;
  /// How many branches and loops are around the operation in hand.
  unsigned depth = 0;
  /// Iterations that were looked at one by one in this run.
  int64_t unrolled = 0;
  RowNotes rows;
  SparedRows spared;
  MaskReader masks;
};

} // namespace maskir::dependence

#endif // MASKIR_LIB_DEPENDENCE_ANALYSIS_H
