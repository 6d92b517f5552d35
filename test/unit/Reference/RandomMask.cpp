//===- RandomMask.cpp - Random masks with an independent model ------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RandomMask.h"
#include "llvm/ADT/StringSwitch.h"

namespace maskir::reference {

int64_t RandomMask::pick(int64_t low, int64_t high) {
  return low + static_cast<int64_t>(random() % (high - low + 1));
}

/// The quotient that rounds down (rule M4), from a loop rather than a formula.
static int64_t floorOf(int64_t a, int64_t b) {
  int64_t quotient = 0;
  while (quotient * b > a)
    --quotient;
  while ((quotient + 1) * b <= a)
    ++quotient;
  return quotient;
}

RandomMask::Number RandomMask::makeNumber(int64_t low, int64_t high) {
  int64_t value = pick(low, high);
  if (flip())
    return {std::to_string(value), value};
  return {program.addArgument("index", RuntimeValue::index(value)), value};
}

ElementKind RandomMask::pickIntegerKind() {
  switch (pick(0, 2)) {
  case 0:
    return ElementKind::I32;
  case 1:
    return ElementKind::I64;
  default:
    return ElementKind::Index;
  }
}

static std::string getTypeName(ElementKind kind) {
  switch (kind) {
  case ElementKind::I1:
    return "i1";
  case ElementKind::I32:
    return "i32";
  case ElementKind::I64:
    return "i64";
  default:
    return "index";
  }
}

RandomMask::Tensor RandomMask::makeTensor(ElementKind kind,
                                          llvm::ArrayRef<int64_t> shape,
                                          int64_t low, int64_t high,
                                          bool sorted) {
  Tensor tensor;
  tensor.shape.assign(shape.begin(), shape.end());
  tensor.type = "tensor<";
  int64_t count = 1;
  for (int64_t size : shape) {
    tensor.isDynamic.push_back(flip());
    tensor.type += (tensor.isDynamic.back() ? "?" : std::to_string(size)) + "x";
    count *= size;
  }
  tensor.type += getTypeName(kind) + ">";
  std::vector<int64_t> values;
  int64_t row = shape.empty() ? 1 : shape.back();
  for (int64_t i = 0; i < count; ++i)
    values.push_back(pick(low, high));
  if (sorted && row > 0)
    for (int64_t i = 0; i < count; i += row)
      std::sort(values.begin() + i, values.begin() + i + row);
  tensor.data = TensorData::integers(kind, shape, std::move(values));
  tensor.name =
      program.addArgument(tensor.type, RuntimeValue::tensor(tensor.data));
  return tensor;
}

std::optional<int64_t>
RandomMask::Tensor::read(llvm::ArrayRef<int64_t> index,
                         llvm::ArrayRef<bool> broadcasts) const {
  llvm::SmallVector<int64_t> at;
  for (unsigned i = 0; i < shape.size(); ++i) {
    bool broadcast = broadcasts[i] && !isDynamic[i] && shape[i] == 1;
    at.push_back(broadcast ? 0 : index[i]);
    if (at.back() < 0 || at.back() >= shape[i])
      return std::nullopt;
  }
  return data.getInteger(at);
}

ModelMask RandomMask::addMask(const std::string &text,
                              decltype(ModelMask::model) model) {
  std::string name = program.makeName();
  program.addLine(name + " = mask." + text);
  return {name, std::move(model)};
}

//===----------------------------------------------------------------------===//
// Leaves
//===----------------------------------------------------------------------===//

ModelMask RandomMask::makeAll() {
  return addMask("all",
                 [](int64_t, int64_t, int64_t, int64_t) { return true; });
}

ModelMask RandomMask::makeNone() {
  return addMask("none",
                 [](int64_t, int64_t, int64_t, int64_t) { return false; });
}

ModelMask RandomMask::makeCausal() {
  return addMask("causal", [](int64_t, int64_t, int64_t q, int64_t kv) {
    return kv <= q;
  });
}

ModelMask RandomMask::makeWindow() {
  bool hasLeft = flip(), hasRight = flip();
  Number left = makeNumber(-3, 6), right = makeNumber(-3, 6);
  std::string text = "window";
  if (hasLeft)
    text += " left(" + left.text + ")";
  if (hasRight)
    text += " right(" + right.text + ")";
  return addMask(text, [=](int64_t, int64_t, int64_t q, int64_t kv) {
    return (!hasLeft || q - left.value <= kv) &&
           (!hasRight || kv <= q + right.value);
  });
}

ModelMask RandomMask::makeChunk() {
  int64_t size = pick(1, 6);
  std::string text = std::to_string(size);
  if (flip()) {
    size = pick(-2, 6);
    text = program.addArgument("index", RuntimeValue::index(size));
  }
  text = "chunk size(" + text + ")";
  std::optional<Tensor> start;
  if (flip()) {
    start = makeTensor(pickIntegerKind(), {pick(0, 3)}, -4, 6);
    text += " start(" + start->name + " : " + start->type + ")";
  }
  return addMask(text, [=](int64_t b, int64_t, int64_t q, int64_t kv) {
    if (size < 1)
      return false;
    int64_t first = start ? start->read({b}, {false}).value_or(0) : 0;
    return floorOf(q - first, size) == floorOf(kv - first, size);
  });
}

ModelMask RandomMask::makeAffine() {
  int64_t divisor = pick(1, 5), a = pick(-2, 2), c = pick(-4, 4);
  int64_t s = pick(-3, 3);
  std::string symbol = program.addArgument("index", RuntimeValue::index(s));
  std::string d = std::to_string(divisor);
  std::string text = "affine affine_set<(b, h, q, kv)[s] : ((q + s) floordiv " +
                     d + " - kv floordiv " + d + " + " + std::to_string(a) +
                     " * b + h + " + std::to_string(c) +
                     " >= 0, (q - kv) mod 2 == 0)> [" + symbol + "]";
  return addMask(text, [=](int64_t b, int64_t h, int64_t q, int64_t kv) {
    return floorOf(q + s, divisor) - floorOf(kv, divisor) + a * b + h + c >=
               0 &&
           (q - kv) - 2 * floorOf(q - kv, 2) == 0;
  });
}

ModelMask RandomMask::makeKeyRange() {
  std::string text = "key_range";
  using Bound = std::function<std::optional<int64_t>(int64_t)>;
  // Nothing: the sample is outside the tensor and sees no key.
  auto makeBound = [&](const std::string &name) -> Bound {
    int64_t form = pick(0, 3);
    if (form == 0)
      return nullptr;
    if (form == 3) {
      Tensor tensor = makeTensor(pickIntegerKind(), {pick(0, 3)}, -4, 10);
      text += " " + name + "(" + tensor.name + " : " + tensor.type + ")";
      return [=](int64_t b) { return tensor.read({b}, {false}); };
    }
    int64_t value = pick(-4, 10);
    if (form == 1)
      text += " " + name + "(" + std::to_string(value) + ")";
    else
      text += " " + name + "(" +
              program.addArgument("index", RuntimeValue::index(value)) +
              " : index)";
    return [=](int64_t) { return std::optional<int64_t>(value); };
  };
  Bound low = makeBound("lo"), high = makeBound("hi");
  return addMask(text, [=](int64_t b, int64_t, int64_t, int64_t kv) {
    if (low && (!low(b) || kv < *low(b)))
      return false;
    return !high || (high(b) && kv < *high(b));
  });
}

ModelMask RandomMask::makeValid(bool ofKeys) {
  bool hasBatch = flip();
  int64_t length = pick(0, 9);
  Tensor valid = hasBatch
                     ? makeTensor(ElementKind::I1, {pick(1, 3), length}, 0, 1)
                     : makeTensor(ElementKind::I1, {length}, 0, 1);
  return addMask((ofKeys ? "key_valid " : "query_valid ") + valid.name + " : " +
                     valid.type,
                 [=](int64_t b, int64_t, int64_t q, int64_t kv) {
                   int64_t at = ofKeys ? kv : q;
                   return (hasBatch ? valid.read({b, at}, {true, false})
                                    : valid.read({at}, {false}))
                              .value_or(0) != 0;
                 });
}

ModelMask RandomMask::makeSameSegment() {
  bool sorted = flip();
  auto makeIds = [&](bool hasBatch) {
    ElementKind kind = pickIntegerKind();
    return hasBatch ? makeTensor(kind, {pick(1, 3), pick(0, 9)}, -1, 2, sorted)
                    : makeTensor(kind, {pick(0, 9)}, -1, 2, sorted);
  };
  bool queryBatch = flip(), keyBatch = flip();
  Tensor queries = makeIds(queryBatch), keys = makeIds(keyBatch);
  auto read = [](const Tensor &ids, int64_t b, int64_t at) {
    return ids.shape.size() == 2 ? ids.read({b, at}, {true, false})
                                 : ids.read({at}, {false});
  };
  return addMask("same_segment " + queries.name + ", " + keys.name +
                     (sorted ? " {sorted}" : "") + " : " + queries.type + ", " +
                     keys.type,
                 [=](int64_t b, int64_t, int64_t q, int64_t kv) {
                   std::optional<int64_t> x = read(queries, b, q);
                   std::optional<int64_t> y = read(keys, b, kv);
                   return x && y && *x == *y && *x >= 0;
                 });
}

/// The last `rank` of four coordinates: aligned at the right, as in numpy.
static llvm::SmallVector<int64_t> lastOf(std::array<int64_t, 4> coordinates,
                                         int64_t rank) {
  return llvm::SmallVector<int64_t>(coordinates.end() - rank,
                                    coordinates.end());
}

ModelMask RandomMask::makeBlocks() {
  int64_t rank = pick(2, 4), rows = pick(1, 4), columns = pick(1, 4);
  Tensor bits = makeTensor(
      ElementKind::I1,
      lastOf({pick(1, 3), pick(1, 3), pick(0, 3), pick(0, 3)}, rank), 0, 1);
  llvm::SmallVector<bool> broadcasts(rank, false);
  for (int64_t i = 0; i + 2 < rank; ++i)
    broadcasts[i] = true;
  return addMask("blocks " + bits.name + " tile(" + std::to_string(rows) +
                     ", " + std::to_string(columns) + ") : " + bits.type,
                 [=](int64_t b, int64_t h, int64_t q, int64_t kv) {
                   auto at = lastOf(
                       {b, h, floorOf(q, rows), floorOf(kv, columns)}, rank);
                   return bits.read(at, broadcasts).value_or(0) != 0;
                 });
}

ModelMask RandomMask::makeDense() {
  int64_t rank = pick(1, 4);
  Tensor values = makeTensor(
      ElementKind::I1,
      lastOf({pick(1, 3), pick(1, 3), pick(0, 9), pick(1, 9)}, rank), 0, 1);
  llvm::SmallVector<bool> broadcasts(rank, true);
  return addMask("dense " + values.name + " : " + values.type,
                 [=](int64_t b, int64_t h, int64_t q, int64_t kv) {
                   return values.read(lastOf({b, h, q, kv}, rank), broadcasts)
                              .value_or(0) != 0;
                 });
}

ModelMask RandomMask::makeGenerate() {
  // (a * q + c * kv + s) rem m compared with b + h, where rem truncates; or the
  // same with a choice of two sums.
  int64_t a = pick(-2, 2), c = pick(-2, 2), m = pick(1, 5), s = pick(-3, 3);
  bool truncating = flip();
  std::string symbol = program.addArgument("index", RuntimeValue::index(s));
  auto constant = [](int64_t value) {
    return "arith.constant " + std::to_string(value) + " : index\n";
  };
  std::string text = "generate {\n  ^bb0(%b: index, %h: index, %q: index, %kv: "
                     "index):\n    %ca = " +
                     constant(a) + "    %cc = " + constant(c) +
                     "    %cm = " + constant(m) +
                     "    %x = arith.muli %q, %ca : index\n"
                     "    %y = arith.muli %kv, %cc : index\n"
                     "    %z = arith.addi %x, %y : index\n"
                     "    %w = arith.addi %z, " +
                     symbol + " : index\n    %r = arith." +
                     (truncating ? "remsi" : "floordivsi") +
                     " %w, %cm : index\n"
                     "    %bh = arith.addi %b, %h : index\n"
                     "    %late = arith.cmpi sgt, %kv, %q : index\n"
                     "    %u = arith.select %late, %h, %bh : index\n"
                     "    %ok = arith.cmpi sge, %r, %u : index\n"
                     "    mask.yield %ok\n  }";
  return addMask(text, [=](int64_t b, int64_t h, int64_t q, int64_t kv) {
    int64_t w = a * q + c * kv + s;
    int64_t r = truncating ? w % m : floorOf(w, m);
    return r >= (kv > q ? h : b + h);
  });
}

llvm::ArrayRef<const char *> RandomMask::getLeafKinds() {
  static const char *const kinds[] = {
      "all",    "none",      "causal",    "window",      "chunk",
      "affine", "key_range", "key_valid", "query_valid", "same_segment",
      "blocks", "dense",     "generate"};
  return kinds;
}

ModelMask RandomMask::makeLeaf(llvm::StringRef kind) {
  using Maker = std::function<ModelMask()>;
  Maker maker = llvm::StringSwitch<Maker>(kind)
                    .Case("all", [&] { return makeAll(); })
                    .Case("none", [&] { return makeNone(); })
                    .Case("causal", [&] { return makeCausal(); })
                    .Case("window", [&] { return makeWindow(); })
                    .Case("chunk", [&] { return makeChunk(); })
                    .Case("affine", [&] { return makeAffine(); })
                    .Case("key_range", [&] { return makeKeyRange(); })
                    .Case("key_valid", [&] { return makeValid(true); })
                    .Case("query_valid", [&] { return makeValid(false); })
                    .Case("same_segment", [&] { return makeSameSegment(); })
                    .Case("blocks", [&] { return makeBlocks(); })
                    .Case("dense", [&] { return makeDense(); })
                    .Case("generate", [&] { return makeGenerate(); });
  return maker();
}

//===----------------------------------------------------------------------===//
// Combinators
//===----------------------------------------------------------------------===//

ModelMask RandomMask::makeMask(unsigned depth) {
  llvm::ArrayRef<const char *> kinds = getLeafKinds();
  int64_t form = depth == 0 ? 0 : pick(0, 5);
  if (form <= 1)
    return makeLeaf(kinds[pick(0, kinds.size() - 1)]);
  if (form == 2) {
    ModelMask inner = makeMask(depth - 1);
    return addMask("not " + inner.name,
                   [=](int64_t b, int64_t h, int64_t q, int64_t kv) {
                     return !inner.model(b, h, q, kv);
                   });
  }
  if (form == 3) {
    ModelMask inner = makeMask(depth - 1);
    Number dq = makeNumber(-5, 5), dkv = makeNumber(-5, 5);
    bool movesQuery = flip(), movesKey = flip();
    std::string text = "shift " + inner.name;
    if (movesQuery)
      text += " q(" + dq.text + ")";
    if (movesKey)
      text += " kv(" + dkv.text + ")";
    return addMask(text, [=](int64_t b, int64_t h, int64_t q, int64_t kv) {
      return inner.model(b, h, movesQuery ? q + dq.value : q,
                         movesKey ? kv + dkv.value : kv);
    });
  }
  std::vector<ModelMask> inputs;
  std::string names;
  for (int64_t i = 0, e = pick(0, 3); i < e; ++i) {
    inputs.push_back(makeMask(depth - 1));
    names += (i ? ", " : " ") + inputs.back().name;
  }
  bool isAnd = form == 4;
  return addMask((isAnd ? "and" : "or") + (names.empty() ? "()" : names),
                 [=](int64_t b, int64_t h, int64_t q, int64_t kv) {
                   for (const ModelMask &input : inputs)
                     if (input.model(b, h, q, kv) != isAnd)
                       return !isAnd;
                   return isAnd;
                 });
}

} // namespace maskir::reference
