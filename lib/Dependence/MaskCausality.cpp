//===- MaskCausality.cpp - Does a mask hide every later key? --------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MaskCausality.h"
#include "maskir/PredicateSet/Dependences.h"
#include "maskir/PredicateSet/Evaluate.h"
#include "maskir/Smt/Smt.h"

using namespace mlir;

namespace maskir::dependence {

/// More pairs than this are not looked at one by one.
static constexpr int64_t kMaxPairs = int64_t(1) << 14;

/// Where the rows and columns of the attention lie.
static maskir::Domain getPairs(attn::AttentionOp op,
                               mask::PredicateBuilder &builder) {
  maskir::Domain pairs;
  for (unsigned axis = 0; axis < kNumAxes; ++axis) {
    auto [tensor, dimension] = op.getAxis(static_cast<Axis>(axis));
    pairs.length[axis] = builder.getSize(tensor, dimension);
  }
  if (auto offset =
          builder.getMixed(op.getQueryOffset(), op.getStaticQueryOffset()))
    pairs.offset[2] = *offset;
  if (auto offset =
          builder.getMixed(op.getKeyOffset(), op.getStaticKeyOffset()))
    pairs.offset[3] = *offset;
  pairs.facts = builder.getFacts();
  return pairs;
}

namespace {
struct Range {
  int64_t begin = 0, end = 0;
};
} // namespace

/// The numbers of an axis; of one that the predicate does not use, one number.
static std::optional<Range> getRange(const Predicate &predicate,
                                     const maskir::Domain &pairs, Axis axis) {
  unsigned i = static_cast<unsigned>(axis);
  bool isUsed =
      axis == Axis::Query || axis == Axis::Key || predicate.usesAxis(axis);
  std::optional<int64_t> begin = pairs.offset[i].getConstant(),
                         length = pairs.length[i]->getConstant();
  if (!isUsed)
    return Range{0, 1};
  if (!begin || !length || *length > kMaxPairs || std::abs(*begin) > (1 << 30))
    return std::nullopt;
  return Range{*begin, *begin + *length};
}

/// Whether the predicate is false at each pair with a later key, by evaluation.
static bool isFalseAtLaterKeys(const Predicate &predicate,
                               const maskir::Domain &pairs,
                               const mask::PredicateBuilder &builder) {
  std::array<Range, kNumAxes> ranges;
  int64_t count = 1;
  for (unsigned axis = 0; axis < kNumAxes; ++axis) {
    auto range = getRange(predicate, pairs, static_cast<Axis>(axis));
    if (!range)
      return false;
    ranges[axis] = *range;
    count *= range->end - range->begin;
    if (count > kMaxPairs)
      return false;
  }
  auto lookup = [&](const Table &table, ArrayRef<int64_t> indices) {
    return lookUpConstant(builder, table, indices);
  };
  auto [b, h, q, kv] = ranges;
  for (int64_t i = b.begin; i < b.end; ++i)
    for (int64_t j = h.begin; j < h.end; ++j)
      for (int64_t row = q.begin; row < q.end; ++row)
        for (int64_t key = std::max(kv.begin, row + 1); key < kv.end; ++key)
          if (evaluate(predicate, Assignment{{i, j, row, key}, {}, lookup}) !=
              false)
            return false;
  return true;
}

/// Whether it rests on a promise about the data of a caller.
static bool needsOrder(const Predicate &predicate) {
  bool isSorted = false;
  visitDependences(
      predicate, {[](const Symbol &) {},
                  [&](const Table &table, bool) { isSorted |= table.sorted; }});
  return isSorted;
}

bool isCausalMask(attn::AttentionOp op, const Predicate &predicate,
                  mask::PredicateBuilder &builder) {
  if (needsOrder(predicate))
    return false;
  maskir::Domain pairs = getPairs(op, builder);
  Proof proof = proveCausal(predicate, pairs);
  if (proof.isProven() || isFalseAtLaterKeys(predicate, pairs, builder))
    return true;
  return proof.outcome == maskir::Outcome::Unknown &&
         smt::prove(smt::Obligation::causal(predicate, pairs)).isProven();
}

bool hasNonemptyRows(attn::AttentionOp op) {
  mask::PredicateBuilder builder;
  Predicate predicate =
      op.getMask() ? builder.getPredicate(op.getMask()) : Predicate::all();
  maskir::Domain pairs = getPairs(op, builder);
  // A dimension without elements has no rows in question (assumption A5).
  for (const auto &length : pairs.length)
    pairs.facts = pairs.facts & Predicate::le(1, *length);
  return proveNonemptyRows(predicate, pairs).isProven();
}

} // namespace maskir::dependence
