//===- NameMask.h - Predicates as mask operations ---------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_RAISE_NAMEMASK_H
#define MASKIR_LIB_RAISE_NAMEMASK_H

#include "Relayout.h"
#include "maskir/Raise/Attention.h"

namespace maskir::raise {

/// "%arg3", or the operation that defines the value.
std::string nameValue(mlir::Value v);

/// Builds the mask operations for `masked.allow`. Each part is recognised by
/// its normal form; a name over positions only is then proved equal to the
/// expression it stands for, and dropped for scalar code if it is not.
class MaskNamer {
public:
  MaskNamer(ElementEval &eval, const RecognisedAttention &attention,
            mlir::Operation *anchor, mlir::DominanceInfo &dominance,
            Relayout &relayout);

  /// A `!mask.pred`, or failure with a reason; null if every pair is allowed,
  /// unless an `or` allows them.
  llvm::FailureOr<mlir::Value> build(std::string &reason);
  /// The mask in words.
  std::string describe() const;
  /// An expression over b, h, q, kv and the arguments of the function.
  /// With `product`, that part is called s.
  std::string toWords(Expr e, Expr product = nullptr) const;

private:
  mlir::Value part(Expr e);
  mlir::Value tryName(Expr e);
  mlir::Value nameTerm(Expr e);
  mlir::Location getLocation(Expr e) const;
  mlir::Value conjunction(llvm::ArrayRef<Expr> terms);
  mlir::Value disjunction(Expr e);
  mlir::Value tautology();
  mlir::Value band(Expr left, Expr right);
  bool isBand(Expr e, Expr &left, Expr &right);
  mlir::Value keyRange(Expr e);
  mlir::Value chunk(Expr e);
  mlir::Value sameSegment(Expr e);
  mlir::Value valid(Expr e);
  mlir::Value dense(Expr e);
  mlir::Value affine(Expr e);
  std::optional<mlir::AffineExpr>
  toAffine(Expr e, llvm::SmallVectorImpl<mlir::Value> &symbols);
  mlir::Value generate(Expr e, std::string *problem = nullptr);
  mlir::Value prove(mlir::Value named, Expr e);
  bool dependsOnlyOn(Expr e, llvm::ArrayRef<Expr> allowed);
  bool dependsOnPositions(Expr e);
  Layout batchLayout(Expr position);
  void say(const llvm::Twine &words) { words_.push_back(words.str()); }

  ElementEval &eval;
  ExprContext &c;
  const RecognisedAttention &attention;
  const Roles &roles;
  mlir::OpBuilder builder, outside;
  mlir::Location loc;
  mlir::DominanceInfo &dominance;
  Relayout &relayout;
  Expr q, kv; // the constant 0 where there is only one position
  llvm::SmallVector<Expr> positions;
  llvm::SmallVector<std::string> words_;
  std::string problem; // of the last part that could not be built
};

} // namespace maskir::raise

#endif // MASKIR_LIB_RAISE_NAMEMASK_H
