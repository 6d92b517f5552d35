//===- Content.h - What is known of an element ------------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_DEPENDENCE_CONTENT_H
#define MASKIR_LIB_DEPENDENCE_CONTENT_H

#include "mlir/IR/AffineExpr.h"
#include "mlir/IR/BuiltinTypes.h"
#include "llvm/Support/raw_ostream.h"
#include <limits>
#include <optional>

namespace maskir::dependence {

using mlir::AffineExpr;

/// Floats from a to b; b < a never.
struct Interval {
  double low = -std::numeric_limits<double>::infinity();
  double high = std::numeric_limits<double>::infinity();
  bool mayBeNaN = true;
  /// What is high in it are ordinary floats: a mask or a constant made nothing
  /// larger than a small number. So exp does not overflow (assumption A1).
  bool hasScores = false;

  /// Above this only floats of the model are no fill.
  static constexpr double kSmall = 10;
  bool isBelowScores() const { return hasScores || high <= kSmall; }

  bool isPoint() const { return low == high && !mayBeNaN; }
  bool isZero() const { return low == 0 && high == 0; }
  bool isFinite() const;
  bool operator==(const Interval &other) const {
    return low == other.low && high == other.high &&
           mayBeNaN == other.mayBeNaN && hasScores == other.hasScores;
  }
};

/// All floats of both.
Interval hull(const Interval &a, const Interval &b);

/// What holds of every element of a region.
///
/// Ordinary: a float that is no NaN, with |x| <= bound (assumption A1). By the
/// same assumption the program may divide by it.
/// Sparse: ordinary, or a 0 that a mask or a constant put: no divisor.
/// Mixed: of the size of an ordinary float, and that is all: masks or constants
/// may have put a 0, or changed the sign.
/// What they added to one of these, and did not scale by the model since, is
/// counted (`made`), up to a small number.
/// Weight: exp of a number that is ordinary or that a mask made low: ordinary
/// by A1, or 0. It is not rounded to the bound: [0, inf].
/// Range: a float in an interval.
/// Term: `term / divisor`, a quasi-affine term over the indices of the tensor
/// and the symbols; integers, booleans (0 and 1), and floats that are integers.
class Content {
public:
  enum class Kind { Ordinary, Sparse, Mixed, Weight, Range, Term };

  /// Ordinary, sparse or mixed.
  static Content ofModel(Kind kind, double made = 0);
  static Content ordinary() { return ofModel(Kind::Ordinary); }
  static Content sparse() { return ofModel(Kind::Sparse); }
  static Content mixed() { return ofModel(Kind::Mixed); }
  static Content weight() { return Content(Kind::Weight); }
  static Content range(Interval interval);
  static Content point(double value) {
    return range({value, value, /*mayBeNaN=*/false});
  }
  static Content term(AffineExpr e, bool isFloat = false, int64_t divisor = 1);

  Kind getKind() const { return kind; }
  bool isTerm() const { return kind == Kind::Term; }
  AffineExpr getTerm() const { return value; }
  int64_t getDivisor() const { return divisor; }
  bool isFloatTerm() const { return isTerm() && isFloat; }
  /// Whether it is an integer, or a part of one by a power of two: such floats
  /// are exact as long as the integer is.
  bool isBinary() const {
    return isTerm() && divisor <= kMaxBinaryDivisor &&
           (divisor & (divisor - 1)) == 0;
  }
  static constexpr int64_t kMaxBinaryDivisor = int64_t(1) << 20;
  /// The number of a constant integer or boolean.
  std::optional<int64_t> getInteger() const;
  /// An interval that holds it; nullopt for integers that are not constant.
  /// `bound` as in A1.
  std::optional<Interval> getInterval(double bound) const;

  /// The same in every run: it carries no dependence.
  bool isDetermined() const;
  bool isOrdinary(double bound) const;
  /// Ordinary, and no constant that may be a fill: of what such floats make A1
  /// says that it is ordinary.
  bool isPlain(double bound) const;
  /// Of the model, or small: exp and sums do not see it as a fill, not even
  /// where a mask chooses it.
  bool isSmall(double bound) const;
  /// 0, -0 or perhaps NaN.
  bool isZero() const;
  /// Whether a mask, a constant or a position may have made it 0.
  bool mayBeZero() const;
  /// A float that the model made, but for small numbers.
  bool isOfModel() const { return kind <= Kind::Mixed; }
  double getMade() const { return made; }
  /// A factor of which no mask or constant made more than a small number: A1
  /// says that sums of products of such factors are ordinary.
  bool isFactor(double bound) const;
  /// Any float: true of all elements.
  bool isAnyFloat() const {
    return kind == Kind::Range && interval == Interval();
  }
  bool operator==(const Content &other) const;
  void print(llvm::raw_ostream &os) const;

  /// What holds of an element that has either content; nullopt: nothing.
  static std::optional<Content> join(const Content &a, const Content &b,
                                     double bound);
  /// With the indices replaced.
  Content substitute(llvm::ArrayRef<AffineExpr> map, unsigned dims,
                     unsigned symbols) const;

  bool uses(AffineExpr symbol) const;
  /// With a symbol replaced.
  Content replace(AffineExpr symbol, AffineExpr by, unsigned dims,
                  unsigned symbols) const;

private:
  explicit Content(Kind kind) : kind(kind) {}
  Kind kind;
  Interval interval;
  AffineExpr value;
  int64_t divisor = 1;
  bool isFloat = false;
  double made = 0;
};

/// Whether a mask or a constant may have made it.
inline bool mayBeMade(const Content &content) {
  return content.getKind() == Content::Kind::Range ||
         content.getKind() == Content::Kind::Weight;
}

/// Rounded to the nearest value of a float type.
double roundTo(double value, mlir::Type type);

/// f64, f32, f16, bf16. Of types of fewer bits some make NaN of an infinity, or
/// have no sign: they have no rules.
bool hasInfinity(mlir::Type type);

} // namespace maskir::dependence

#endif // MASKIR_LIB_DEPENDENCE_CONTENT_H
