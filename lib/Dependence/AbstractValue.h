//===- AbstractValue.h - What is known of a tensor --------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_DEPENDENCE_ABSTRACTVALUE_H
#define MASKIR_LIB_DEPENDENCE_ABSTRACTVALUE_H

#include "Content.h"
#include "Space.h"
#include "mlir/IR/Value.h"

namespace maskir::dependence {

/// Every element of the region has the content. The region is exact or too
/// small.
struct Fact {
  IndexSet region;
  Content content;
};

/// A tensor, a scalar (no dimensions), or a value of a loop body (one dimension
/// for each loop). Of an element that no fact covers nothing is known.
/// `dependence` holds all pairs (index, token) such that a token at or after
/// `token` may have a say in the element; it may be too large.
struct AbstractValue {
  AbstractValue(const Space &space, Sizes sizes, mlir::Type elementType)
      : sizes(std::move(sizes)), elementType(elementType),
        dependence(space.empty(this->sizes.size() + 1)) {}

  unsigned getRank() const { return sizes.size(); }
  bool isFloat() const { return mlir::isa<mlir::FloatType>(elementType); }
  void add(const IndexSet &region, const Content &content) {
    facts.push_back({region, content});
  }
  /// One line: sizes, facts as "content on N pieces", and the dependence.
  std::string describe() const;

  Sizes sizes;
  mlir::Type elementType;
  llvm::SmallVector<Fact, 4> facts;
  IndexSet dependence;
};

/// Operations on abstract values of one function.
class Domain {
public:
  Domain(Space &space, double bound) : space(space), bound(bound) {}

  Space &getSpace() const { return space; }
  /// Floats that no mask made lie within it (assumption A1).
  double getBound() const { return bound; }

  AbstractValue makeUnknown(const Sizes &sizes, mlir::Type type) const {
    return AbstractValue(space, sizes, type);
  }
  AbstractValue makeConstant(mlir::Attribute value, mlir::Type type,
                             const Sizes &sizes) const;

  /// Drops what is empty, merges what is equal, and removes the dependences of
  /// what is the same in every run.
  void normalize(AbstractValue &value) const;
  /// { i : map(i) of `value` }, with loops or dimensions of the given sizes.
  AbstractValue pull(const AbstractValue &value, IndexMap map,
                     const Sizes &sizes) const;
  /// The scalar at every index.
  AbstractValue broadcast(const AbstractValue &scalar,
                          const Sizes &sizes) const {
    return pull(scalar, {}, sizes);
  }
  /// What holds for every value of a symbol.
  AbstractValue forget(const AbstractValue &value, AffineExpr symbol) const;
  /// Adds `part`, which is `value` within `region`.
  void unite(AbstractValue &value, const AbstractValue &part,
             const IndexSet &region) const;

  /// Where some content is known of which `holds` is true.
  IndexSet cover(const AbstractValue &value,
                 llvm::function_ref<bool(const Content &)> holds) const;
  bool holdsEverywhere(const AbstractValue &value,
                       llvm::function_ref<bool(const Content &)> holds) const;
  /// Where nothing is known.
  IndexSet getOpen(const AbstractValue &value) const;
  /// Where a boolean is known to be `truth`.
  IndexSet whereTrue(const AbstractValue &value, bool truth) const;
  IndexSet withoutRegion(const IndexSet &dependence, const IndexSet &region,
                         const Sizes &sizes) const;
  /// The term of a scalar that is the same in every run.
  AffineExpr getTerm(const AbstractValue &scalar) const;
  bool isNonNegative(const AbstractValue &value, const IndexSet &region,
                     AffineExpr e) const;

private:
  void normalizeFacts(AbstractValue &value) const;
  /// An index that is null may be any.
  AbstractValue pullFromAnywhere(const AbstractValue &value, IndexMap map,
                                 const Sizes &sizes) const;

  Space &space;
  double bound;
};

} // namespace maskir::dependence

#endif // MASKIR_LIB_DEPENDENCE_ABSTRACTVALUE_H
