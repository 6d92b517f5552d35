//===- DataZoo.cpp - Masks that read tensors at queries or keys -----------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MaskZoo.h"
#include <random>

namespace maskir::test {

using reference::ElementKind;
using reference::Program;
using reference::RuntimeValue;
using reference::TensorData;

namespace {
/// A tensor argument.
struct Tensor {
  std::string name, type;
};
using Element = std::function<int64_t(llvm::ArrayRef<int64_t> index)>;
} // namespace

/// A tensor whose elements are a function of their index.
static Tensor addTensor(Program &program, const std::string &type,
                        ElementKind kind, llvm::ArrayRef<int64_t> shape,
                        const Element &element) {
  TensorData data(kind, shape);
  llvm::SmallVector<int64_t> index(shape.size(), 0);
  for (int64_t i = 0, e = data.getNumElements(); i < e; ++i) {
    int64_t rest = i;
    for (size_t d = shape.size(); d-- > 0; rest /= shape[d])
      index[d] = rest % shape[d];
    data.setInteger(index, element(index));
  }
  return {program.addArgument(type, RuntimeValue::tensor(std::move(data))),
          type};
}

static int64_t drawBit(std::mt19937 &random, unsigned percent) {
  return random() % 100 < percent;
}

/// Ids of segments of these lengths, one after the other; -1 behind the last.
static Tensor addSegments(Program &program, std::vector<int64_t> lengths,
                          const std::vector<int64_t> &ids) {
  return addTensor(program, "tensor<?xi32>", ElementKind::I32, {kPositions},
                   [=](llvm::ArrayRef<int64_t> index) -> int64_t {
                     int64_t end = 0;
                     for (size_t i = 0; i < lengths.size(); ++i)
                       if (index[0] < (end += lengths[i]))
                         return ids[i];
                     return -1;
                   });
}

static std::string sameSegment(Program &program, const Tensor &queries,
                               const Tensor &keys, bool sorted) {
  return add(program, "same_segment " + queries.name + ", " + keys.name +
                          (sorted ? " {sorted}" : "") + " : " + queries.type +
                          ", " + keys.type);
}

static std::string documents(Program &program, bool sorted) {
  std::vector<int64_t> lengths = {40, 33, 2, 48, 27}, ids = {0, 1, 2, 5, 7};
  if (!sorted)
    ids = {7, 3, 9, 0, 4};
  Tensor tensor = addSegments(program, lengths, ids);
  return sameSegment(program, tensor, tensor, sorted);
}

static void addSegmentMasks(std::vector<ZooMask> &zoo) {
  for (bool sorted : {false, true}) {
    std::string suffix = sorted ? "Sorted" : "Unsorted";
    zoo.push_back({"documents" + suffix,
                   Claim::Many,
                   [=](Program &p) { return documents(p, sorted); },
                   {sorted ? 1.0 : 0.7, 1.0}});
    zoo.push_back({"documentsCausal" + suffix,
                   Claim::Many,
                   [=](Program &p) {
                     std::string same = documents(p, sorted);
                     return add(p, "and " + same + ", " + add(p, "causal"));
                   },
                   {sorted ? 1.0 : 0.85, 1.0}});
    zoo.push_back({"documentsWindow" + suffix,
                   Claim::Many,
                   [=](Program &p) {
                     std::string same = documents(p, sorted);
                     return add(p, "and " + same + ", " +
                                       add(p, "window left(25) right(25)"));
                   },
                   {0.9, 1.0}});
  }
  // Image tokens see their whole image: Gemma 3.
  for (bool window : {false, true})
    zoo.push_back(
        {window ? "imagesOrSliding" : "imagesOrCausal",
         Claim::Many,
         [=](Program &p) {
           Tensor ids =
               addSegments(p, {20, 30, 25, 40, 35}, {-1, 0, -1, 1, -1});
           std::string text =
               add(p, window ? "window left(31) right(0)" : "causal");
           return add(p, "or " + text + ", " + sameSegment(p, ids, ids, false));
         },
         {0.6, 0.9}});
  // Text attends the image before it: Flamingo.
  zoo.push_back({"crossAttention",
                 Claim::Many,
                 [](Program &p) {
                   Tensor queries = addSegments(p, {10, 60, 50}, {-1, 0, 1}),
                          keys = addSegments(p, {70, 70}, {0, 1});
                   return sameSegment(p, queries, keys, true);
                 },
                 {0.8, 1.0}});
  // Several answers to one question of 50 tokens.
  zoo.push_back({"sharedPrefix",
                 Claim::Many,
                 [](Program &p) {
                   Tensor answers =
                       addSegments(p, {50, 30, 30, 40}, {-1, 0, 1, 2});
                   std::string same = sameSegment(p, answers, answers, true),
                               prefix = add(p, "key_range lo(0) hi(50)");
                   return add(p, "and " + add(p, "or " + prefix + ", " + same) +
                                     ", " + add(p, "causal"));
                 },
                 {1.0, 0.9}});
}

static void addValidMasks(std::vector<ZooMask> &zoo) {
  auto padding = [](Program &p, int64_t first, int64_t second) {
    return addTensor(p, "tensor<2x?xi1>", ElementKind::I1,
                     {kBatches, kPositions},
                     [=](llvm::ArrayRef<int64_t> index) -> int64_t {
                       return index[1] >= (index[0] ? second : first);
                     });
  };
  zoo.push_back({"leftPaddingBits",
                 Claim::Many,
                 [=](Program &p) {
                   Tensor valid = padding(p, 50, 3);
                   return add(p,
                              "key_valid " + valid.name + " : " + valid.type);
                 },
                 {1.0, 1.0}});
  zoo.push_back({"queryPaddingBits",
                 Claim::Many,
                 [=](Program &p) {
                   Tensor valid = padding(p, 50, 3);
                   return add(p,
                              "query_valid " + valid.name + " : " + valid.type);
                 },
                 {1.0, 1.0}});
  zoo.push_back(
      {"randomPaddingCausal",
       Claim::Many,
       [](Program &p) {
         auto random = std::make_shared<std::mt19937>(3);
         Tensor valid = addTensor(
             p, "tensor<2x150xi1>", ElementKind::I1, {kBatches, kPositions},
             [=](llvm::ArrayRef<int64_t>) { return drawBit(*random, 70); });
         return add(p,
                    "and " + add(p, "causal") + ", " +
                        add(p, "key_valid " + valid.name + " : " + valid.type));
       },
       {1.0, 1.0}});
}

static Tensor addBitmap(Program &program, int64_t rows, int64_t columns,
                        unsigned percent) {
  auto random = std::make_shared<std::mt19937>(5);
  return addTensor(
      program, "tensor<?x?xi1>", ElementKind::I1, {rows, columns},
      [=](llvm::ArrayRef<int64_t>) { return drawBit(*random, percent); });
}

static void addTableMasks(std::vector<ZooMask> &zoo) {
  zoo.push_back({"blockSparse",
                 Claim::Many,
                 [](Program &p) {
                   Tensor bits = addBitmap(p, 10, 10, 40);
                   return add(p, "blocks " + bits.name +
                                     " tile(16, 16) : " + bits.type);
                 },
                 {1.0, 1.0}});
  zoo.push_back({"blockSparseUnaligned",
                 Claim::Many,
                 [](Program &p) {
                   Tensor bits = addBitmap(p, 4, 9, 50);
                   return add(p, "blocks " + bits.name +
                                     " tile(40, 17) : " + bits.type);
                 },
                 {1.0, 1.0}});
  zoo.push_back({"bigBird",
                 Claim::Many,
                 [](Program &p) {
                   Tensor bits = addBitmap(p, 10, 10, 15);
                   std::string random =
                       add(p, "blocks " + bits.name +
                                  " tile(16, 16) : " + bits.type);
                   std::string global =
                       add(p, "affine affine_set<(b, h, q, kv) : (kv >= 0, "
                              "15 - kv >= 0)>");
                   return add(p, "or " + random + ", " + global + ", " +
                                     add(p, "window left(16) right(16)"));
                 },
                 {1.0, 1.0}});
  zoo.push_back({"dense",
                 Claim::Many,
                 [](Program &p) {
                   Tensor values =
                       addTensor(p, "tensor<2x1x?x?xi1>", ElementKind::I1,
                                 {kBatches, 1, kPositions, kPositions},
                                 [](llvm::ArrayRef<int64_t> index) -> int64_t {
                                   return index[3] <= index[2] - 40 * index[0];
                                 });
                   return add(p, "dense " + values.name + " : " + values.type);
                 },
                 {1.0, 1.0}});
  // A draft tree of 150 nodes, parent (n - 1) / 2: who is an ancestor of whom.
  auto isAncestor = [](llvm::ArrayRef<int64_t> index) -> int64_t {
    int64_t node = index[0];
    while (node > index[1])
      node = (node - 1) / 2;
    return node == index[1];
  };
  zoo.push_back({"treeOfDense",
                 Claim::Many,
                 [=](Program &p) {
                   Tensor table =
                       addTensor(p, "tensor<150x150xi1>", ElementKind::I1,
                                 {kPositions, kPositions}, isAncestor);
                   return add(p, "dense " + table.name + " : " + table.type);
                 },
                 {1.0, 1.0}});
}

/// A region that reads `table` (one i32 for each position) at both positions,
/// which it clamps, and ends with `compare` of %x (query) and %y (key).
static std::string addRegion(Program &program, const Tensor &table,
                             const std::string &compare) {
  return add(program, "generate {\n"
                      "  ^bb0(%b: index, %h: index, %q_: index, %kv: index):\n"
                      "    %zero = arith.constant 0 : index\n"
                      "    %last = arith.constant 149 : index\n"
                      "    %i0 = arith.maxsi %q_, %zero : index\n"
                      "    %i = arith.minsi %i0, %last : index\n"
                      "    %j0 = arith.maxsi %kv, %zero : index\n"
                      "    %j = arith.minsi %j0, %last : index\n"
                      "    %x = tensor.extract " +
                          table.name + "[%i] : " + table.type +
                          "\n    %y = tensor.extract " + table.name +
                          "[%j] : " + table.type + "\n" + compare +
                          "    mask.yield %ok\n  }");
}

static void addRegionMasks(std::vector<ZooMask> &zoo) {
  // XLNet: a key is visible if it comes before the query in a permutation of
  // blocks of 16 tokens.
  zoo.push_back(
      {"permutation",
       Claim::Many,
       [](Program &p) {
         Tensor order =
             addTensor(p, "tensor<?xi32>", ElementKind::I32, {kPositions},
                       [](llvm::ArrayRef<int64_t> index) {
                         return index[0] / 16 * 7 % 10 * 16 + index[0] % 16;
                       });
         return addRegion(p, order, "    %ok = arith.cmpi slt, %y, %x : i32\n");
       },
       {1.0, 1.0}});
  // The same parents as above, written as code with a loop: partial is right.
  zoo.push_back({"treeOfCode",
                 Claim::Many,
                 [](Program &p) {
                   Tensor parent = addTensor(p, "tensor<?xi32>",
                                             ElementKind::I32, {kPositions},
                                             [](llvm::ArrayRef<int64_t> index) {
                                               return (index[0] + 1) / 2 - 1;
                                             });
                   return addRegion(
                       p, parent,
                       "    %one = arith.constant 1 : index\n"
                       "    %eight = arith.constant 8 : index\n"
                       "    %false = arith.constant false\n"
                       "    %key = arith.index_cast %j : index to i32\n"
                       "    %start = arith.index_cast %i : index to i32\n"
                       "    %r:2 = scf.for %s = %zero to %eight step %one "
                       "iter_args(%at = %start, %f = %false) -> (i32, i1) {\n"
                       "      %e = arith.cmpi eq, %at, %key : i32\n"
                       "      %g = arith.ori %e, %f : i1\n"
                       "      %n0 = arith.index_cast %at : i32 to index\n"
                       "      %n1 = arith.maxsi %n0, %zero : index\n"
                       "      %up = tensor.extract " +
                           parent.name +
                           "[%n1] : tensor<?xi32>\n"
                           "      %z32 = arith.constant 0 : i32\n"
                           "      %next = arith.maxsi %up, %z32 : i32\n"
                           "      scf.yield %next, %g : i32, i1\n"
                           "    }\n"
                           "    %ok = arith.ori %r#1, %false : i1\n");
                 },
                 {0, 0}});
  // Distances in the table: a window around a position that data give.
  zoo.push_back(
      {"windowAroundData",
       Claim::Many,
       [](Program &p) {
         Tensor center = addTensor(
             p, "tensor<?xi32>", ElementKind::I32, {kPositions},
             [](llvm::ArrayRef<int64_t> index) { return index[0] / 2 + 30; });
         return addRegion(p, center,
                          "    %ten = arith.constant 10 : i32\n"
                          "    %key = arith.index_cast %j : index to i32\n"
                          "    %far = arith.addi %x, %ten : i32\n"
                          "    %near = arith.subi %x, %ten : i32\n"
                          "    %below = arith.cmpi sle, %key, %far : i32\n"
                          "    %above = arith.cmpi sge, %key, %near : i32\n"
                          "    %ok = arith.andi %below, %above : i1\n");
       },
       {0.95, 0.95}});
}

std::vector<ZooMask> getDataZoo() {
  std::vector<ZooMask> zoo;
  addSegmentMasks(zoo);
  addValidMasks(zoo);
  addTableMasks(zoo);
  addRegionMasks(zoo);
  return zoo;
}

} // namespace maskir::test
