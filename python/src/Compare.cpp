//===- Compare.cpp - The masks of two programs ----------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Both masks are cloned into one function over the same arguments, with the
// assertion that they are equal; what the programs compute alike is one value
// there.
//
//===----------------------------------------------------------------------===//

#include "Bindings.h"
#include "Source.h"
#include "Verdicts.h"
#include "maskir/Dialect/Mask/IR/Mask.h"
#include "maskir/Dialect/Mask/IR/MaskWords.h"
#include "mlir/Analysis/SliceAnalysis.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/Passes.h"
#include <nanobind/stl/string.h>

namespace nb = nanobind;
using namespace mlir;
using namespace maskir;
using namespace maskir::python;

namespace {
/// A mask of a program: one that is applied, or one that a function returns.
struct MaskOfProgram {
  Value mask;                        // null: everything is allowed
  attn::MaskedOpInterface attention; // where it is applied
  func::FuncOp function;
  Location location;
};
} // namespace

static std::vector<MaskOfProgram> listMasks(ModuleOp module) {
  std::vector<MaskOfProgram> masks;
  module.walk([&](attn::MaskedOpInterface op) {
    masks.push_back(
        {op.getMask(), op, op->getParentOfType<func::FuncOp>(), op.getLoc()});
  });
  if (!masks.empty())
    return masks;
  module.walk([&](func::ReturnOp op) {
    for (Value value : op.getOperands())
      if (isa<mask::PredType>(value.getType()))
        masks.push_back(
            {value, {}, op->getParentOfType<func::FuncOp>(), value.getLoc()});
  });
  return masks;
}

namespace {
/// One function with both masks.
class Comparison {
public:
  Comparison(const MaskOfProgram &a, const MaskOfProgram &b)
      : a(a), b(b), builder(this->a.function.getContext()),
        module(ModuleOp::create(a.location)) {}

  nb::tuple run();

private:
  nb::tuple makeUnknown(llvm::StringRef why) const;
  void makeFunction();
  FailureOr<Value> cloneMask(MaskOfProgram &from, IRMapping &mapping);
  bool findOffsets(std::array<int64_t, 2> &offsets);
  SmallVector<int64_t> getLengths();
  std::string describeOtherLengths() const;

  MaskOfProgram a, b;
  OpBuilder builder;
  OwningOpRef<ModuleOp> module;
  IRMapping inA, inB;
};
} // namespace

nb::tuple Comparison::makeUnknown(llvm::StringRef why) const {
  return nb::make_tuple("mask", "equal", "unknown", nb::none(),
                        nb::str(printLocation(a.location).c_str()),
                        nb::str(("equal: unknown: " + why).str().c_str()), "");
}

/// Arguments are the same where their numbers and types are.
void Comparison::makeFunction() {
  ArrayRef<Type> typesA = a.function.getArgumentTypes();
  SmallVector<Type> types(typesA);
  SmallVector<unsigned> placesB;
  for (auto [i, type] : llvm::enumerate(b.function.getArgumentTypes())) {
    bool isShared = i < typesA.size() && typesA[i] == type;
    placesB.push_back(isShared ? i : types.size());
    if (!isShared)
      types.push_back(type);
  }
  builder.setInsertionPointToEnd(module->getBody());
  auto function = func::FuncOp::create(builder, a.location, "compare",
                                       builder.getFunctionType(types, {}));
  Block *body = function.addEntryBlock();
  for (BlockArgument argument : a.function.getArguments())
    inA.map(argument, body->getArgument(argument.getArgNumber()));
  for (BlockArgument argument : b.function.getArguments())
    inB.map(argument, body->getArgument(placesB[argument.getArgNumber()]));
  builder.setInsertionPointToEnd(body);
}

/// Clones what defines a mask; fails if that is not in the function's block.
FailureOr<Value> Comparison::cloneMask(MaskOfProgram &from,
                                       IRMapping &mapping) {
  if (!from.mask)
    return mask::AllOp::create(builder, from.location).getResult();
  llvm::SetVector<Operation *> slice;
  BackwardSliceOptions options;
  options.inclusive = true;
  options.omitUsesFromAbove = false;
  Block *body = &from.function.getBody().front();
  options.filter = [&](Operation *op) { return op->getBlock() == body; };
  if (failed(getBackwardSlice(from.mask, &slice, options)))
    return failure();
  for (Operation *op : slice)
    builder.clone(*op, mapping);
  if (Value result = mapping.lookupOrNull(from.mask))
    return result;
  return failure();
}

static int64_t getLength(attn::MaskedOpInterface op, unsigned axis) {
  if (!op)
    return mask::kUnbounded;
  auto [tensor, dimension] = op.getAxis(static_cast<Axis>(axis));
  int64_t size = cast<RankedTensorType>(tensor.getType()).getDimSize(dimension);
  return ShapedType::isDynamic(size) ? mask::kUnbounded : size;
}

/// Those that both have; else unbounded.
SmallVector<int64_t> Comparison::getLengths() {
  SmallVector<int64_t> lengths;
  for (unsigned axis = 0; axis < 4; ++axis) {
    int64_t length = getLength(a.attention, axis);
    bool isSame = length == getLength(b.attention, axis);
    lengths.push_back(isSame ? length : mask::kUnbounded);
  }
  return lengths;
}

/// Masks of one rule are equal where one of the attentions has more keys.
std::string Comparison::describeOtherLengths() const {
  static constexpr const char *kNames[] = {"samples", "heads", "queries",
                                           "keys"};
  std::string text;
  llvm::raw_string_ostream os(text);
  auto print = [&](int64_t length, const char *name) {
    length == mask::kUnbounded ? os << "any number of" : os << length;
    os << " " << name;
  };
  for (unsigned axis = 0; a.attention && b.attention && axis < 4; ++axis) {
    int64_t x = getLength(a.attention, axis), y = getLength(b.attention, axis);
    if (x == y)
      continue;
    os << "\nthe first has ";
    print(x, kNames[axis]);
    os << ", the second ";
    print(y, kNames[axis]);
  }
  return text;
}

/// Of queries and keys; false if the programs differ, or compute them.
bool Comparison::findOffsets(std::array<int64_t, 2> &offsets) {
  offsets = {0, 0};
  auto hasOffsets = [](attn::MaskedOpInterface op) {
    return op && (op.getQueryOffset() || op.getKeyOffset() ||
                  op.getStaticQueryOffset().value_or(0) != 0 ||
                  op.getStaticKeyOffset().value_or(0) != 0);
  };
  if (!a.attention || !b.attention)
    return !hasOffsets(a.attention) && !hasOffsets(b.attention);
  attn::MaskedOpInterface x = a.attention, y = b.attention;
  if (x.getQueryOffset() || x.getKeyOffset() || y.getQueryOffset() ||
      y.getKeyOffset())
    return false;
  offsets = {x.getStaticQueryOffset().value_or(0),
             x.getStaticKeyOffset().value_or(0)};
  return offsets[0] == y.getStaticQueryOffset().value_or(0) &&
         offsets[1] == y.getStaticKeyOffset().value_or(0);
}

nb::tuple Comparison::run() {
  makeFunction();
  FailureOr<Value> first = cloneMask(a, inA), second = cloneMask(b, inB);
  if (failed(first) || failed(second))
    return makeUnknown("what defines the mask is not in one block");
  std::array<int64_t, 2> offsets;
  if (!findOffsets(offsets))
    return makeUnknown("the attentions count positions from different or "
                       "computed offsets");
  IntegerAttr offsetAttrs[2];
  for (unsigned i = 0; i < 2 && offsets != std::array<int64_t, 2>{}; ++i)
    offsetAttrs[i] = builder.getI64IntegerAttr(offsets[i]);
  auto assertion = mask::AssertOp::create(
      builder, a.location, mask::AssertKind::Equal, ValueRange{*first, *second},
      ValueRange(), builder.getDenseI64ArrayAttr(getLengths()), Value(),
      offsetAttrs[0], Value(), offsetAttrs[1]);
  func::ReturnOp::create(builder, a.location);
  PassManager manager(builder.getContext(), ModuleOp::getOperationName());
  manager.addPass(createCSEPass()); // what both compute is one value
  if (failed(manager.run(*module)))
    return makeUnknown("the masks can't be put side by side");
  verify::Verdict verdict = verify::verifyAssertion(assertion);
  verdict.subject = verify::Subject::Mask;
  verdict.message +=
      "\nthe first: " + mask::describeMask(assertion.getMasks()[0]) +
      "\nthe second: " + mask::describeMask(assertion.getMasks()[1]) +
      describeOtherLengths();
  return makeVerdict(verdict);
}

//===----------------------------------------------------------------------===//
// Both programs
//===----------------------------------------------------------------------===//

namespace {
/// Resources of the same type and content as one attribute, whatever their
/// names: a program that is read into the context of another has other names.
class SharedResources {
public:
  void shareIn(ModuleOp module) {
    AttrTypeReplacer replacer;
    replacer.addReplacement(
        [&](DenseResourceElementsAttr attr) -> std::optional<Attribute> {
          return share(attr);
        });
    replacer.recursivelyReplaceElementsIn(module);
  }

private:
  DenseResourceElementsAttr share(DenseResourceElementsAttr attr) {
    AsmResourceBlob *blob = attr.getRawHandle().getBlob();
    if (!blob)
      return attr;
    auto text = [](AsmResourceBlob &of) {
      return llvm::StringRef(of.getData().data(), of.getData().size());
    };
    auto &known = byContent[{attr.getType(), llvm::hash_value(text(*blob))}];
    for (DenseResourceElementsAttr other : known)
      if (text(*other.getRawHandle().getBlob()) == text(*blob))
        return other;
    known.push_back(attr);
    return attr;
  }

  llvm::DenseMap<std::pair<Type, size_t>,
                 SmallVector<DenseResourceElementsAttr>>
      byContent;
};
} // namespace

static nb::list listRemarks(Source &source) {
  nb::list remarks;
  for (const std::string &remark : source.takeRemarks())
    remarks.append(nb::str(remark.c_str()));
  return remarks;
}

/// compare_programs(...): the fields of a Verdict for each pair of masks, the
/// remarks of the passes on both programs, and why there are no pairs.
static nb::tuple comparePrograms(nb::bytes textA, const std::string &nameA,
                                 nb::bytes textB, const std::string &nameB,
                                 const std::string &passes) {
  nb::list verdicts, remarksB;
  Source a(llvm::StringRef(textA.c_str(), textA.size()), nameA);
  a.run(passes);
  nb::list remarksA = listRemarks(a);
  std::string printed;
  {
    Source b(llvm::StringRef(textB.c_str(), textB.size()), nameB);
    b.run(passes);
    remarksB = listRemarks(b);
    llvm::raw_string_ostream os(printed);
    b.getModule()->print(os, OpPrintingFlags().enableDebugInfo());
  }
  auto moduleB = parseSourceString<ModuleOp>(printed, &a.getContext());
  if (!moduleB)
    a.fail("the second program could not be read again");
  SharedResources resources;
  resources.shareIn(a.getModule());
  resources.shareIn(*moduleB);
  std::vector<MaskOfProgram> masksA = listMasks(a.getModule()),
                             masksB = listMasks(*moduleB);
  auto count = [](const std::string &name, size_t n) {
    return name + " has " + std::to_string(n);
  };
  std::string problem;
  if (masksA.size() != masksB.size() || masksA.empty())
    problem = "expected the same number of attentions (or of masks that "
              "functions return), at least one: " +
              count(nameA, masksA.size()) + ", " + count(nameB, masksB.size());
  else
    for (auto [first, second] : llvm::zip_equal(masksA, masksB))
      verdicts.append(Comparison(first, second).run());
  return nb::make_tuple(verdicts, remarksA, remarksB,
                        nb::str(makePrintable(problem).c_str()));
}

void maskir::python::bindCompare(nb::module_ &module) {
  module.def("compare_programs", &comparePrograms, nb::arg("text_a"),
             nb::arg("name_a"), nb::arg("text_b"), nb::arg("name_b"),
             nb::arg("passes"), "Whether the masks of two programs are equal.");
}
