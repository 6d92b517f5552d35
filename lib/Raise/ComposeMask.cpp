//===- ComposeMask.cpp - Boolean structure and words of masks -------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Each part of a conjunction or disjunction gets a name, or becomes scalar
// code; NameMask.cpp holds the names.
//
//===----------------------------------------------------------------------===//

#include "NameMask.h"
#include "maskir/Dialect/Mask/IR/Mask.h"
#include "llvm/ADT/STLExtras.h"

using namespace maskir::raise;
using namespace mlir;

// Disjunctions of more parts become scalar code.
static constexpr unsigned kMaxParts = 8;

Value MaskNamer::disjunction(Expr e) {
  if (e->operands.size() > kMaxParts)
    return nullptr;
  SmallVector<std::string> outer = std::move(words_);
  words_.clear();
  SmallVector<Value> parts;
  for (Expr o : e->operands) {
    Value v = o->is(Kind::And) ? conjunction(o->operands) : tryName(o);
    if (!v) {
      words_ = std::move(outer);
      return nullptr;
    }
    parts.push_back(v);
  }
  std::string text = "(" + llvm::join(words_, " or ") + ")";
  words_ = std::move(outer);
  say(text);
  return mask::OrOp::create(builder, loc, parts);
}

/// Where the program computes a condition, or its complement.
Location MaskNamer::getLocation(Expr e) const {
  for (Expr same : {e, c.logicalNot(e)})
    if (const ElementEval::Origin *origin = eval.findOrigin(same))
      if (!isa<UnknownLoc>(origin->tensor.getLoc()))
        return origin->tensor.getLoc();
  return loc;
}

Value MaskNamer::tryName(Expr e) {
  // Each term has the place where the program computes it, so that diagnostics
  // lead there.
  Location outer = loc;
  loc = getLocation(e);
  Value named = nameTerm(e);
  loc = outer;
  return named;
}

Value MaskNamer::nameTerm(Expr e) {
  if (e->isTrue()) {
    say("all");
    return mask::AllOp::create(builder, loc);
  }
  if (e->isFalse()) {
    say("none");
    return mask::NoneOp::create(builder, loc);
  }
  Expr left, right;
  if (isBand(e, left, right)) {
    if (Value v = band(left, right))
      return prove(v, e);
    return nullptr;
  }
  using Rule = Value (MaskNamer::*)(Expr);
  for (Rule rule :
       {&MaskNamer::keyRange, &MaskNamer::chunk, &MaskNamer::affine,
        &MaskNamer::valid, &MaskNamer::dense, &MaskNamer::sameSegment})
    if (Value v = (this->*rule)(e))
      return v;
  if (e->is(Kind::Or))
    return disjunction(e);
  if (e->is(Kind::And))
    return conjunction(e->operands);
  if (e->is(Kind::Not))
    if (Value v = tryName(e->operands[0])) {
      words_.back() = "not " + words_.back();
      return mask::NotOp::create(builder, loc, v);
    }
  return nullptr;
}

Value MaskNamer::part(Expr e) {
  if (Value v = tryName(e))
    return v;
  Location outer = loc;
  loc = getLocation(e);
  Value v = generate(e, &problem);
  loc = outer;
  if (v)
    say("scalar code: " + toWords(e));
  return v;
}

// A left and a right bound make one window, but causal stays by itself.
Value MaskNamer::conjunction(ArrayRef<Expr> terms) {
  SmallVector<std::string> outer = std::move(words_);
  words_.clear();
  SmallVector<Expr> rest;
  Expr left = nullptr, right = nullptr, l, r;
  Expr leftTerm = nullptr, rightTerm = nullptr;
  for (Expr e : terms) {
    if (isBand(e, l, r) && (l ? !leftTerm : !rightTerm)) {
      (l ? left : right) = l ? l : r;
      (l ? leftTerm : rightTerm) = e;
    } else {
      rest.push_back(e);
    }
  }
  SmallVector<Value> parts;
  bool ok = true;
  auto add = [&](Value v) {
    ok &= bool(v);
    if (v)
      parts.push_back(v);
  };
  bool together = leftTerm && rightTerm && !right->isInt(0);
  if (together) {
    Expr both = c.logicalAnd({leftTerm, rightTerm});
    Value v = band(left, right);
    add(v ? prove(v, both) : part(both));
  } else {
    if (rightTerm)
      add(part(rightTerm));
    if (leftTerm)
      add(part(leftTerm));
  }
  for (Expr e : rest)
    add(part(e));
  std::string text = llvm::join(words_, " and ");
  bool nested = !outer.empty();
  words_ = std::move(outer);
  say(nested && parts.size() > 1 ? "(" + text + ")" : text);
  if (!ok)
    return nullptr;
  return parts.size() == 1
             ? parts[0]
             : mask::AndOp::create(builder, loc, parts).getResult();
}

/// Masks that the program joins so that every pair is allowed: a mistake that
/// can be told only where both are still there. Null if there are none, or if
/// they have no names.
Value MaskNamer::tautology() {
  for (const auto &[conditions, location] : eval.getTautologies()) {
    auto depends = [&](Expr axis) {
      return axis && llvm::any_of(conditions,
                                  [&](Expr e) { return c.depends(e, axis); });
    };
    if (!depends(q) || !depends(kv))
      continue;
    SmallVector<Value> parts;
    for (Expr e : conditions)
      if (Value v = e->is(Kind::And) ? conjunction(e->operands) : tryName(e))
        parts.push_back(v);
    std::string text = "(" + llvm::join(words_, " or ") + ")";
    words_.clear();
    if (parts.size() != conditions.size())
      continue;
    say(text);
    return mask::OrOp::create(builder, location, parts);
  }
  return nullptr;
}

FailureOr<Value> MaskNamer::build(std::string &reason) {
  Expr allow = attention.masked.allow;
  if (allow->isTrue())
    return tautology();
  Value v = allow->is(Kind::And) ? conjunction(allow->operands) : part(allow);
  if (v)
    return v;
  reason = "the mask depends on " + problem +
           ", which is not available where the attention is";
  return failure();
}

//===----------------------------------------------------------------------===//
// Words
//===----------------------------------------------------------------------===//

std::string MaskNamer::describe() const {
  return words_.empty() ? "all" : llvm::join(words_, " and ");
}

std::string maskir::raise::nameValue(Value v) {
  if (auto argument = dyn_cast<BlockArgument>(v))
    return "%arg" + std::to_string(argument.getArgNumber());
  return v.getDefiningOp()->getName().getStringRef().str();
}

std::string MaskNamer::toWords(Expr root, Expr product) const {
  std::string text;
  llvm::raw_string_ostream os(text);
  std::function<std::string(Expr)> name = [&](Expr e) -> std::string {
    if (e == q)
      return "q";
    if (e == kv)
      return "kv";
    if (e == product)
      return "s";
    if (e == attention.product.read)
      return "QK";
    for (auto [digits, axis] : {std::make_pair(roles.batch, "b"),
                                std::make_pair(roles.allHeads(), "h")})
      for (auto [i, d] : llvm::enumerate(digits))
        if (d == e)
          return digits.size() == 1 ? axis : axis + std::to_string(i);
    if (e->is(Kind::Var))
      return "i";
    if (e->is(Kind::Dim))
      return "dim(" + nameValue(Value::getFromOpaquePointer(e->source)) + ", " +
             std::to_string(e->integer) + ")";
    if (e->is(Kind::IntRead) || e->is(Kind::BoolRead) ||
        e->is(Kind::FloatRead)) {
      std::string read =
          nameValue(Value::getFromOpaquePointer(e->source)) + "[";
      llvm::raw_string_ostream out(read);
      llvm::interleaveComma(e->operands, out,
                            [&](Expr i) { c.print(i, out, name); });
      return read + "]";
    }
    return "";
  };
  c.print(root, os, name);
  return text;
}
