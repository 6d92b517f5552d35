//===- PositionZoo.cpp - Masks of positions and numbers -------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MaskZoo.h"

namespace maskir::test {

using reference::ElementKind;
using reference::Program;
using reference::RuntimeValue;
using reference::TensorData;

std::string add(Program &program, const std::string &text) {
  std::string name = program.makeName();
  program.addLine(name + " = mask." + text);
  return name;
}

static std::string addNumber(Program &program, int64_t value) {
  return program.addArgument("index", RuntimeValue::index(value));
}

/// One number for each sample, as "%a0 : tensor<2xi64>".
static std::string addPerSample(Program &program, int64_t first,
                                int64_t second) {
  const char *type = "tensor<2xi64>";
  TensorData data = TensorData::integers(ElementKind::I64, {2},
                                         std::vector<int64_t>{first, second});
  return program.addArgument(type, RuntimeValue::tensor(data)) + " : " + type;
}

static std::string affine(Program &program, const std::string &constraints) {
  return add(program,
             "affine affine_set<(b, h, q, kv) : (" + constraints + ")>");
}

static void addBands(std::vector<ZooMask> &zoo) {
  auto leaf = [&](const char *name, const char *text) {
    zoo.push_back(
        {name, Claim::Keys, [text](Program &p) { return add(p, text); }});
  };
  leaf("all", "all");
  leaf("none", "none");
  leaf("causal", "causal");
  // "W tokens" in the conventions of public systems, W = 20.
  leaf("slidingOfWTokens", "window left(19) right(0)");
  leaf("slidingOfDistanceW", "window left(20) right(0)");
  leaf("bothSidesInclusive", "window left(20) right(20)");
  leaf("bothSidesExclusive", "window left(19) right(19)");
  leaf("asymmetric", "window left(9) right(10)");
  leaf("openRight", "window left(20)");
  leaf("farBehind", "window left(60) right(-33)");
  leaf("emptyWindow", "window left(-3) right(2)");
  zoo.push_back({"future", Claim::Keys,
                 [](Program &p) { return add(p, "not " + add(p, "causal")); }});
  zoo.push_back({"shiftedCausal", Claim::Keys, [](Program &p) {
                   return add(p, "shift " + add(p, "causal") + " q(" +
                                     addNumber(p, 7) + ") kv(-2)");
                 }});
  for (auto [name, left] : {std::pair<const char *, int64_t>{"Negative", -2},
                            {"Zero", 0},
                            {"Some", 30},
                            {"Great", 1000}})
    zoo.push_back({std::string("windowOfSymbol") + name, Claim::Keys,
                   [left = left](Program &p) {
                     return add(p, "window left(" + addNumber(p, left) +
                                       ") right(3)");
                   }});
}

static void addChunks(std::vector<ZooMask> &zoo) {
  zoo.push_back({"chunkedCausal", Claim::Keys, [](Program &p) {
                   std::string chunk = add(p, "chunk size(24)");
                   return add(p, "and " + chunk + ", " + add(p, "causal"));
                 }});
  zoo.push_back({"chunkLeftPadded", Claim::Keys, [](Program &p) {
                   std::string chunk =
                       add(p, "chunk size(24) start(" +
                                  addPerSample(p, 5, -30) + ")");
                   return add(p, "and " + chunk + ", " + add(p, "causal"));
                 }});
  zoo.push_back({"chunkWithLeftContext", Claim::Keys, [](Program &p) {
                   return affine(p, "q floordiv 12 - kv floordiv 12 >= 0, "
                                    "2 - q floordiv 12 + kv floordiv 12 >= 0");
                 }});
  zoo.push_back({"blockCausal", Claim::Keys, [](Program &p) {
                   return affine(p, "q floordiv 10 - kv floordiv 10 >= 0");
                 }});
  // A division by a number of run time is not affine.
  zoo.push_back({"chunkOfSymbol",
                 Claim::Many,
                 [](Program &p) {
                   std::string chunk =
                       add(p, "chunk size(" + addNumber(p, 40) + ")");
                   return add(p, "and " + chunk + ", " + add(p, "causal"));
                 },
                 {0.95, 0.95}});
}

static void addPadding(std::vector<ZooMask> &zoo) {
  zoo.push_back({"prefix", Claim::Keys, [](Program &p) {
                   std::string prefix =
                       add(p, "key_range hi(" + addPerSample(p, 19, 60) + ")");
                   return add(p, "or " + prefix + ", " + add(p, "causal"));
                 }});
  zoo.push_back({"rightPadding", Claim::Keys, [](Program &p) {
                   return add(p,
                              "key_range hi(" + addPerSample(p, 100, 0) + ")");
                 }});
  zoo.push_back({"leftPaddingCausal", Claim::Keys, [](Program &p) {
                   std::string padding =
                       add(p, "key_range lo(" + addPerSample(p, 0, 37) + ")");
                   return add(p, "and " + padding + ", " + add(p, "causal"));
                 }});
  zoo.push_back({"keyRange", Claim::Keys, [](Program &p) {
                   return add(p, "key_range lo(4) hi(" + addNumber(p, 90) +
                                     " : index)");
                 }});
}

static void addUnions(std::vector<ZooMask> &zoo) {
  zoo.push_back({"sinkAndWindow", Claim::Keys, [](Program &p) {
                   std::string sink = add(p, "key_range lo(0) hi(4)"),
                               window = add(p, "window left(15)");
                   return add(p, "and " + add(p, "or " + sink + ", " + window) +
                                     ", " + add(p, "causal"));
                 }});
  zoo.push_back({"globalAndWindow", Claim::Keys, [](Program &p) {
                   std::string keys = add(p, "key_range lo(0) hi(3)"),
                               queries = affine(p, "q >= 0, 2 - q >= 0");
                   return add(p, "or " + keys + ", " + queries + ", " +
                                     add(p, "window left(8) right(8)"));
                 }});
  zoo.push_back(
      {"perHead",
       Claim::Keys,
       [](Program &p) {
         std::string first = affine(p, "h == 0"), rest = add(p, "not " + first);
         std::string causal = add(p, "and " + first + ", " + add(p, "causal"));
         std::string window =
             add(p, "and " + rest + ", " + add(p, "window left(20) right(0)"));
         return add(p, "or " + causal + ", " + window);
       },
       {},
       /*heads=*/2});
  zoo.push_back({"windowOfHead",
                 Claim::Keys,
                 [](Program &p) {
                   return affine(p, "q - kv >= 0, kv - q + 8 * h + 4 >= 0");
                 },
                 {},
                 /*heads=*/2});
}

static void addGrids(std::vector<ZooMask> &zoo) {
  zoo.push_back({"dilatedWindow", Claim::Tiles, [](Program &p) {
                   return add(p, "and " + add(p, "stride step(3)") + ", " +
                                     add(p, "window left(30) right(0)"));
                 }});
  zoo.push_back({"stride", Claim::Tiles,
                 [](Program &p) { return add(p, "stride step(40)"); }});
  zoo.push_back({"natten", Claim::Tiles, [](Program &p) {
                   return affine(p, "q floordiv 16 - kv floordiv 16 + 2 >= 0, "
                                    "kv floordiv 16 - q floordiv 16 + 2 >= 0, "
                                    "q mod 16 - kv mod 16 + 2 >= 0, "
                                    "kv mod 16 - q mod 16 + 2 >= 0");
                 }});
  // A window of tiles of 8 (sliding tile attention).
  zoo.push_back({"tiledWindow", Claim::Keys, [](Program &p) {
                   return affine(p, "q floordiv 8 - kv floordiv 8 + 1 >= 0, "
                                    "kv floordiv 8 - q floordiv 8 + 1 >= 0");
                 }});
  zoo.push_back(
      {"blockDiffusion", Claim::Keys, [](Program &p) {
         // Noised half [0, 60), clean half [60, 120), blocks of 12.
         std::string inside = affine(p, "q >= 0, 119 - q >= 0, kv >= 0, "
                                        "119 - kv >= 0");
         std::string diagonal = affine(
             p, "59 - q >= 0, 59 - kv >= 0, q floordiv 12 - kv floordiv 12 "
                "== 0");
         std::string past =
             affine(p, "59 - q >= 0, kv - 60 >= 0, "
                       "q floordiv 12 - (kv - 60) floordiv 12 - 1 >= 0");
         std::string clean =
             affine(p, "q - 60 >= 0, kv - 60 >= 0, "
                       "(q - 60) floordiv 12 - (kv - 60) floordiv 12 >= 0");
         return add(p,
                    "and " + inside + ", " +
                        add(p, "or " + diagonal + ", " + past + ", " + clean));
       }});
  zoo.push_back({"generatedBand", Claim::Keys, [](Program &p) {
                   return add(p,
                              "generate {\n"
                              "  ^bb0(%b: index, %h: index, %q_: index, "
                              "%kv: index):\n"
                              "    %c9 = arith.constant 9 : index\n"
                              "    %first = arith.subi %q_, %c9 : index\n"
                              "    %x = arith.cmpi sge, %kv, %first : index\n"
                              "    %y = arith.cmpi sle, %kv, %q_ : index\n"
                              "    %ok = arith.andi %x, %y : i1\n"
                              "    mask.yield %ok\n  }");
                 }});
  // A product of positions: rows of a hyperbola.
  zoo.push_back({"generatedProduct",
                 Claim::Many,
                 [](Program &p) {
                   return add(p, "generate {\n"
                                 "  ^bb0(%b: index, %h: index, %q_: index, "
                                 "%kv: index):\n"
                                 "    %c = arith.constant 5000 : index\n"
                                 "    %x = arith.muli %q_, %kv : index\n"
                                 "    %ok = arith.cmpi sle, %x, %c : index\n"
                                 "    mask.yield %ok\n  }");
                 },
                 {1.0, 1.0}});
}

std::vector<ZooMask> getPositionZoo() {
  std::vector<ZooMask> zoo;
  addBands(zoo);
  addChunks(zoo);
  addPadding(zoo);
  addUnions(zoo);
  addGrids(zoo);
  return zoo;
}

std::vector<ZooMask> getMaskZoo() {
  std::vector<ZooMask> zoo = getPositionZoo();
  for (ZooMask &mask : getDataZoo())
    zoo.push_back(std::move(mask));
  return zoo;
}

} // namespace maskir::test
