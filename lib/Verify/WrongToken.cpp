//===- WrongToken.cpp - Flags for which the count - 1 is wrong ------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LastToken.h"
#include "maskir/Dependence/Contract.h"
#include "maskir/Raise/ExprEvaluate.h"
#include "maskir/Reference/EvaluatePool.h"
#include "mlir/IR/BuiltinTypes.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace maskir::raise;

namespace maskir::verify {

/// Rows of this many different flags are tried; a longer row repeats the last.
static constexpr int64_t kMaxVaried = 3;
static constexpr int64_t kMaxRow = 1 << 16, kMaxTries = 1 << 14;
static constexpr size_t kMaxValues = 6;

static Value getSource(Expr read) {
  return Value::getFromOpaquePointer(read->source);
}

/// What is taken and what is last, by the reference; nothing if they agree, or
/// if no token is valid.
static std::optional<WrongToken> findWrong(ArrayRef<int64_t> numbers,
                                           Location loc) {
  using namespace reference;
  int64_t n = numbers.size();
  std::vector<double> places(n);
  std::vector<int64_t> flags(numbers);
  WrongToken wrong;
  wrong.length = n;
  wrong.taken = -1;
  for (int64_t i = 0; i < n; ++i) {
    places[i] = double(i);
    wrong.taken += numbers[i];
  }
  auto last =
      evaluatePool(attn::PoolKind::Last,
                   TensorData::floats(ElementKind::F64, {1, n, 1}, places),
                   TensorData::integers(ElementKind::I64, {1, n}, flags), loc);
  if (failed(last) || last->empty.getInteger({0}))
    return std::nullopt;
  wrong.last = int64_t(last->result.getFloat({0, 0}));
  return wrong.taken != wrong.last ? std::optional(wrong) : std::nullopt;
}

namespace {
class WrongTokenSearch {
public:
  WrongTokenSearch(ExprContext &c, const TokenCount &count,
                   const FlagSources &sources,
                   llvm::function_ref<bool(const WrongToken &)> runs)
      : c(c), count(count), sources(sources), runs(runs) {}

  std::optional<WrongToken> run();

private:
  SmallVector<int64_t> getValues(Expr read, int64_t length);
  bool isAllowed(ArrayRef<int64_t> row);
  std::optional<WrongToken> tryOne(ArrayRef<int64_t> row,
                                   ArrayRef<int64_t> others);
  std::optional<SmallVector<int64_t>> evaluateRow(ArrayRef<int64_t> row,
                                                  ArrayRef<int64_t> others);
  std::optional<WrongToken> tryLength(int64_t length);

  ExprContext &c;
  const TokenCount &count;
  const FlagSources &sources;
  llvm::function_ref<bool(const WrongToken &)> runs;
};
} // namespace

/// 0 and 1, a number that counts twice or a length, and what the flags are
/// compared with; what is not negative first, because ids are not.
SmallVector<int64_t> WrongTokenSearch::getValues(Expr read, int64_t length) {
  llvm::SmallSetVector<int64_t, 8> values;
  values.insert(0);
  values.insert(1);
  values.insert(read == sources.row ? 2 : length);
  SmallVector<int64_t> negative;
  c.visit(count.number, [&](Expr e) {
    bool isSmall = e->integer > -(int64_t(1) << 30) &&
                   e->integer < int64_t(1) << 30 && e->integer != 0;
    if ((e->is(Kind::Affine) || e->is(Kind::IntConst)) && isSmall) {
      values.insert(std::abs(e->integer));
      negative.push_back(-std::abs(e->integer));
    }
  });
  values.insert(negative.begin(), negative.end());
  SmallVector<int64_t> fitting;
  for (int64_t v : values)
    if (fitting.size() < kMaxValues &&
        (read->is(Kind::BoolRead) ? v == 0 || v == 1
                                  : read->range.lo <= v && v <= read->range.hi))
      fitting.push_back(v);
  return fitting;
}

/// Whether the contract lets the argument hold the row.
bool WrongTokenSearch::isAllowed(ArrayRef<int64_t> row) {
  std::optional<StringRef> name = getRole(sources.row);
  if (!name)
    return true;
  using dependence::Role;
  std::optional<Role> role = dependence::parseRole(*name);
  bool isBinary = llvm::all_of(row, [](int64_t v) { return v == 0 || v == 1; });
  // Padding is on a side of the last dimension, which is constant else.
  if (sources.place + 1 != sources.row->operands.size())
    return isBinary;
  bool rises = llvm::is_sorted(row),
       falls = llvm::is_sorted(llvm::reverse(row));
  if (role == Role::PaddingWithHoles)
    return isBinary;
  return isBinary && ((rises && role != Role::RightPadding) ||
                      (falls && role != Role::LeftPadding));
}

/// The numbers that are summed; nullopt if they depend on anything else.
std::optional<SmallVector<int64_t>>
WrongTokenSearch::evaluateRow(ArrayRef<int64_t> row, ArrayRef<int64_t> others) {
  SmallVector<int64_t> numbers;
  for (int64_t token = 0, n = row.size(); token < n; ++token) {
    auto leaf = [&](Expr e, ArrayRef<int64_t> at) -> std::optional<double> {
      if (e == count.token)
        return double(token);
      if (e->is(Kind::Var))
        return 0.0; // the first sample
      if (e == count.token->size)
        return double(n);
      if (e == sources.row && at[sources.place] >= 0 && at[sources.place] < n)
        return double(row[at[sources.place]]);
      auto found = llvm::find(sources.others, e);
      return found == sources.others.end()
                 ? std::nullopt
                 : std::optional(
                       double(others[found - sources.others.begin()]));
    };
    std::optional<double> number = evaluate(count.number, leaf);
    if (!number)
      return std::nullopt;
    numbers.push_back(int64_t(*number));
  }
  return numbers;
}

std::optional<WrongToken> WrongTokenSearch::tryOne(ArrayRef<int64_t> row,
                                                   ArrayRef<int64_t> others) {
  auto numbers = evaluateRow(row, others);
  if (!numbers)
    return std::nullopt;
  Expr first = sources.row ? sources.row : sources.others.front();
  auto wrong = findWrong(*numbers, getSource(first).getLoc());
  if (!wrong)
    return std::nullopt;
  if (sources.row)
    wrong->data.emplace_back(getSource(sources.row), row);
  for (auto [read, value] : llvm::zip_equal(sources.others, others))
    wrong->data.emplace_back(getSource(read), SmallVector<int64_t>{value});
  return runs(*wrong) ? wrong : std::nullopt;
}

std::optional<WrongToken> WrongTokenSearch::tryLength(int64_t length) {
  int64_t varied = sources.row ? std::min(length, kMaxVaried) : 0;
  SmallVector<SmallVector<int64_t>> digits;
  for (int64_t i = 0; i < varied; ++i)
    digits.push_back(getValues(sources.row, length));
  for (Expr read : sources.others)
    digits.push_back(getValues(read, length));
  int64_t tries = 1;
  for (ArrayRef<int64_t> values : digits)
    tries = std::min<int64_t>(tries * values.size(), kMaxTries);
  for (int64_t number = 0; number < tries; ++number) {
    SmallVector<int64_t> chosen(digits.size());
    int64_t rest = number;
    for (int64_t i = digits.size(); i-- > 0; rest /= digits[i].size())
      chosen[i] = digits[i][rest % digits[i].size()];
    SmallVector<int64_t> row(length, varied ? chosen[varied - 1] : 0);
    llvm::copy(ArrayRef(chosen).take_front(varied), row.begin());
    if (sources.row && !isAllowed(row))
      continue;
    if (auto wrong = tryOne(row, ArrayRef(chosen).drop_front(varied)))
      return wrong;
  }
  return std::nullopt;
}

std::optional<WrongToken> WrongTokenSearch::run() {
  Expr size = count.token->size;
  if (!count.token->is(Kind::Var) || size->is(Kind::IntConst)) {
    int64_t length = count.token->is(Kind::Var) ? size->integer : 1;
    return length <= kMaxRow ? tryLength(length) : std::nullopt;
  }
  for (int64_t length : {2, 3})
    if (auto wrong = tryLength(length))
      return wrong;
  return std::nullopt;
}

std::optional<WrongToken>
searchWrongToken(ExprContext &c, const TokenCount &count,
                 const FlagSources &sources,
                 llvm::function_ref<bool(const WrongToken &)> runs) {
  return WrongTokenSearch(c, count, sources, runs).run();
}

TriedFlags tryConstantFlags(const TokenCount &count, Expr sample,
                            ArrayRef<int64_t> sizes, Location loc) {
  TriedFlags tried;
  if (sizes[0] * sizes[1] > kMaxRow)
    return tried;
  for (int64_t b = 0; b < sizes[0]; ++b) {
    SmallVector<int64_t> numbers;
    for (int64_t s = 0; s < sizes[1]; ++s) {
      auto leaf = [&](Expr e, ArrayRef<int64_t>) -> std::optional<double> {
        if (e == sample)
          return double(b);
        return e == count.token ? std::optional(double(s)) : std::nullopt;
      };
      std::optional<double> number = evaluate(count.number, leaf);
      if (!number)
        return tried;
      numbers.push_back(int64_t(*number));
    }
    if (auto wrong = findWrong(numbers, loc)) {
      wrong->sample = b;
      return {Outcome::Refuted, wrong};
    }
  }
  tried.outcome = Outcome::Proven;
  return tried;
}

} // namespace maskir::verify
