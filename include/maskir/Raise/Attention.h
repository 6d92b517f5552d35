//===- Attention.h - Masked attention, found by meaning ---------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Three steps from a contraction to an attention: the softmax (a quotient
// identity), the roles of the indices, and the split of the logits into a score
// and a mask. Nothing here changes IR.
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_RAISE_ATTENTION_H
#define MASKIR_RAISE_ATTENTION_H

#include "maskir/Dialect/Attn/IR/Attn.h"
#include "maskir/Raise/ElementEval.h"
#include <set>
#include <string>

namespace maskir::raise {

class DataReads;

/// A sum over keys of weights times values, where the weights are a softmax, or
/// stored weights of which a mask keeps some.
struct SoftmaxAnchor {
  mlir::linalg::LinalgOp product; // the contraction with the values
  mlir::Value replaced;           // what an attention computes: element `at`
  /// The indices of `replaced`, in terms of `variables`.
  llvm::SmallVector<Expr> at;
  /// The free variables, outermost digit first; each dimension of `replaced`
  /// is a mixed-radix number of some of them.
  llvm::SmallVector<Expr> variables;
  llvm::SmallVector<Expr> loops; // of `product`
  Expr key = nullptr;            // the variable of the sum
  Expr weights = nullptr;        // as the program computes them
  Expr values = nullptr;
  Expr logits = nullptr; // weights = exp(logits) / sum exp(logits)
  /// Pairs have weight 0 where one of these is false.
  llvm::SmallVector<Expr> rowConditions;  // do not depend on the key
  llvm::SmallVector<Expr> pairConditions; // after the softmax: not renormalised
  /// Rows whose logits are all -inf give 0 (rule M5), not NaN.
  bool guarded = false;
  /// Weights that are NaN are replaced by 0.
  bool dropsNaN = false;
  /// Set if there is no softmax: `logits` are the stored weights, which count
  /// where all pairConditions hold.
  std::optional<attn::WeightMode> stored;
};

/// A contraction with a softmax-like operand; or why it is none.
struct AnchorResult {
  std::optional<SoftmaxAnchor> anchor;
  std::string reason;
};

/// Values whose producers hold an exponential, a float sum of one, or flags, up
/// to the nearest contractions. One linear walk; only a filter.
class SoftmaxFilter {
public:
  explicit SoftmaxFilter(mlir::Operation *root);
  /// The products that may use a softmax or a mask, in the order of the
  /// program.
  llvm::ArrayRef<mlir::linalg::LinalgOp> getCandidates() const {
    return candidates;
  }
  /// Is there a sum of exponentials too? Else it may be an activation.
  bool looksLikeSoftmax(mlir::linalg::LinalgOp op) const;

private:
  enum : unsigned { kExp = 1, kSum = 2, kFlag = 4 };
  unsigned get(mlir::Operation *op) const;
  unsigned getInside(mlir::Operation *op) const;
  llvm::DenseMap<mlir::Value, unsigned> bits;
  llvm::SmallVector<mlir::linalg::LinalgOp> candidates;
};

/// Is `product` a sum over keys of softmax weights, or of stored weights and a
/// mask, times values? The weights are either factor; the division may come
/// before or after the product.
AnchorResult findSoftmax(ElementEval &eval, mlir::linalg::LinalgOp product);

/// What each index is.
struct Roles {
  llvm::SmallVector<Expr> batch, heads, groups; // h = heads, then groups
  Expr query = nullptr;                         // null: one query
  Expr key = nullptr;
  llvm::SmallVector<Expr> depth;  // of query and key vectors
  llvm::SmallVector<Expr> values; // of value vectors
  llvm::SmallVector<Expr> allHeads() const {
    llvm::SmallVector<Expr> all(heads);
    all.append(groups);
    return all;
  }
};

/// The name of such a product without what the program accumulates it onto, in
/// expressions.
constexpr llvm::StringLiteral kProductAlone = "QK";

/// The product of queries and keys inside the logits.
struct ScoreProduct {
  Expr read = nullptr; // of the contraction's result
  mlir::linalg::LinalgOp op;
  llvm::SmallVector<Expr> loops;
  Expr query = nullptr, key = nullptr; // the factors
  unsigned queryFactor = 0;            // 0: the query is the first factor
  llvm::SmallVector<Expr> depth;       // variables of its sum
};

std::optional<ScoreProduct>
findScoreProduct(ElementEval &eval, const SoftmaxAnchor &anchor, Expr logits);

/// The logits as a score where the pair may attend.
struct MaskedScore {
  Expr allow = nullptr; // the mask (rule M1)
  Expr score = nullptr; // where `allow` holds
  llvm::SmallVector<double> fills;
  bool hasInfiniteFill = false, hasFiniteFill = false, hasSoftFill = false;
  bool keptSoftFill = false; // left in the score, by option
  /// What the program gives for a row without legal keys.
  llvm::StringRef emptyRow;
};

struct FillOptions {
  double lowest;          // of the type in which the logits are computed
  bool acceptSoft = true; // fills from -1e4, above half of the lowest
};

/// Rule M6 for free: a fill below a softcap is not a kill.
std::optional<MaskedScore> splitMask(ElementEval &eval, DataReads &reads,
                                     const SoftmaxAnchor &anchor, Expr logits,
                                     const FillOptions &options,
                                     std::string &reason);

/// The narrowest float type in which a program computes the logits of the
/// weights in `product`; null if it computes none.
mlir::FloatType findLogitType(mlir::linalg::LinalgOp product);

/// Whether `logits` in this type become infinite on the way, where real numbers
/// become small again.
bool leavesType(ExprContext &c, Expr logits, const llvm::fltSemantics &type);

std::optional<Roles> findRoles(ElementEval &eval, const SoftmaxAnchor &anchor,
                               const ScoreProduct &product,
                               const MaskedScore &masked, std::string &reason);

/// What each index is where the weights are stored: `weights` reads them.
std::optional<Roles> findWeightRoles(ElementEval &eval,
                                     const SoftmaxAnchor &anchor, Expr weights,
                                     Expr allow, std::string &reason);

/// `logits` without the terms that are the same for all keys: softmax does not
/// change when a number is added to a row. Null where such a term may be
/// infinite, by a division by zero or a logarithm of it.
Expr dropRowConstants(ExprContext &c, DataReads &reads, Expr logits, Expr key);

/// Weights that a softmax of the same function has given, under another mask.
struct ComputedWeights {
  attn::WeightMode mode;
  Expr read = nullptr;  // of the tensor that holds them
  Expr allow = nullptr; // what is kept of them
};

/// The weights of `anchor` as the function computed them before they were
/// masked. Nested: a softmax of the weights of other attentions. Else: the
/// weights of another attention. Nullopt for anything else, and for weights
/// that are masked by nothing.
std::optional<ComputedWeights> findComputedWeights(ElementEval &eval,
                                                   DataReads &reads,
                                                   const SoftmaxAnchor &anchor,
                                                   bool isNested);

/// `e` with reads in place of the weights of other attentions than `anchor`.
Expr readSoftmaxes(ElementEval &eval, const SoftmaxAnchor &anchor, Expr e);
/// Whether `e` reads a product of queries and keys.
bool readsScores(ExprContext &c, Expr e, Expr key);

/// Everything that is known about one attention before it is built.
struct RecognisedAttention {
  SoftmaxAnchor anchor;
  ScoreProduct product;
  MaskedScore masked;
  Roles roles;
  /// Set for stored weights: then there is no product, and `masked.score` reads
  /// the weights.
  std::optional<attn::WeightMode> stored;
  /// Arguments that are padding by their roles, on which mask or score rests.
  std::set<int64_t> trustedRoles;
};

} // namespace maskir::raise

#endif // MASKIR_RAISE_ATTENTION_H
