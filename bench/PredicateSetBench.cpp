//===- PredicateSetBench.cpp - Cost of proofs and tile bounds -------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Proofs and closed forms must not depend on lengths; brute force over S x S
// points stands beside them. Every benchmark checks its answer.
//
//===----------------------------------------------------------------------===//

#include "benchmark/benchmark.h"
#include "maskir/PredicateSet/TileQuery.h"

using namespace maskir;

namespace {

const IntExpr q = IntExpr::axis(Axis::Query);
const IntExpr kv = IntExpr::axis(Axis::Key);
const IntExpr w = IntExpr::symbol({1, "w"});
const IntExpr t = IntExpr::symbol({2, "t"});

Predicate causal() { return Predicate::le(kv, q); }
/// Causality that no structural shortcut sees: 2 kv < 2 q + 1.
Predicate obscuredCausal() {
  return Predicate::le(kv.floorDiv(2) * 2 + kv.mod(2), q);
}
Predicate window(const IntExpr &left) { return Predicate::le(q - left, kv); }
Predicate chunk(int64_t size) {
  return Predicate::eq(q.floorDiv(size), kv.floorDiv(size));
}

void expect(benchmark::State &state, bool isRight) {
  if (!isRight)
    state.SkipWithError("wrong answer");
}

//===----------------------------------------------------------------------===//
// Causality
//===----------------------------------------------------------------------===//

Predicate makeWindowOrChunk() {
  return (window(w) | chunk(8192)) & obscuredCausal();
}
Predicate makeWindowAndChunk() {
  return window(w) & chunk(8192) & obscuredCausal();
}

template <Predicate (*make)()>
void proveCausality(benchmark::State &state) {
  int64_t size = state.range(0);
  Domain domain = Domain::box(4, 8, size, size);
  for (auto _ : state) {
    Proof proof = proveCausal(make(), domain);
    expect(state, proof.isProven());
  }
}
BENCHMARK(proveCausality<makeWindowOrChunk>)->Arg(4096)->Arg(1 << 20);
BENCHMARK(proveCausality<makeWindowAndChunk>)->Arg(4096)->Arg(1 << 20);

void proveCausalityWithoutLengths(benchmark::State &state) {
  Predicate p = makeWindowOrChunk();
  for (auto _ : state)
    expect(state, proveCausal(p, Domain()).isProven());
}
BENCHMARK(proveCausalityWithoutLengths);

/// The leak of (window or chunk) without causal: a refutation with the first
/// pair.
void refuteCausality(benchmark::State &state) {
  Predicate p = window(w) | chunk(8192);
  Domain domain = Domain::box(4, 8, state.range(0), state.range(0));
  for (auto _ : state)
    expect(state, proveCausal(p, domain).isRefuted());
}
BENCHMARK(refuteCausality)->Arg(4096)->Arg(1 << 20);

/// The mask as code; not inlined, or the compiler proves causality itself.
LLVM_ATTRIBUTE_NOINLINE bool attends(int64_t i, int64_t j, int64_t left) {
  return (i - left <= j || i / 8192 == j / 8192) && j / 2 * 2 + j % 2 <= i;
}

/// The same question asked of every pair, for one window size.
void bruteForceCausality(benchmark::State &state) {
  int64_t size = state.range(0), left = 1000;
  for (auto _ : state) {
    int64_t leaks = 0;
    for (int64_t i = 0; i < size; ++i)
      for (int64_t j = 0; j < size; ++j)
        leaks += attends(i, j, left) && j > i;
    benchmark::DoNotOptimize(leaks);
    expect(state, leaks == 0);
  }
}
BENCHMARK(bruteForceCausality)
    ->RangeMultiplier(2)
    ->Range(4096, 32768)
    ->Unit(benchmark::kMillisecond)
    ->Iterations(1);

//===----------------------------------------------------------------------===//
// Tile bounds
//===----------------------------------------------------------------------===//

Predicate makeCausal() { return causal(); }
Predicate makeWindow() { return causal() & window(255); }
Predicate makeChunk() { return causal() & chunk(1024); }

/// First and last key of query tile t, for every t at once.
template <Predicate (*make)()>
void boundTiles(benchmark::State &state) {
  int64_t size = state.range(0);
  Domain domain = Domain::box(1, 1, size, size);
  domain.facts = Predicate::le(0, t) & Predicate::lt(t * 128, size);
  for (auto _ : state) {
    auto bounds = keyBounds(make(), domain, t * 128, 128);
    expect(state, bounds && bounds->isExact && !bounds->first.empty());
  }
}
BENCHMARK(boundTiles<makeCausal>)->Arg(4096)->Arg(1 << 20);
BENCHMARK(boundTiles<makeWindow>)->Arg(4096)->Arg(1 << 20);
BENCHMARK(boundTiles<makeChunk>)->Arg(4096)->Arg(1 << 20);

/// One tile on the diagonal; the answer is Partial, which takes both proofs.
template <Predicate (*make)()>
void classifyOneTile(benchmark::State &state) {
  int64_t size = state.range(0), start = size - 128;
  Domain domain = Domain::box(1, 1, size, size);
  for (auto _ : state) {
    TileKind kind = classifyTile(make(), domain, {start, 128, start, 128});
    expect(state, kind == TileKind::Partial);
  }
}
BENCHMARK(classifyOneTile<makeCausal>)->Arg(4096)->Arg(1 << 20);
BENCHMARK(classifyOneTile<makeChunk>)->Arg(4096)->Arg(1 << 20);

/// First and last key of every tile, by looking at every pair.
void bruteForceTileBounds(benchmark::State &state) {
  int64_t size = state.range(0);
  for (auto _ : state) {
    int64_t sum = 0;
    for (int64_t tile = 0; tile < size; tile += 128) {
      int64_t first = size, last = -1;
      for (int64_t i = tile; i < tile + 128; ++i)
        for (int64_t j = 0; j < size; ++j)
          if (j <= i && i / 1024 == j / 1024) {
            first = std::min(first, j);
            last = std::max(last, j);
          }
      sum += last - first;
    }
    benchmark::DoNotOptimize(sum);
    expect(state, sum > 0);
  }
}
BENCHMARK(bruteForceTileBounds)
    ->RangeMultiplier(2)
    ->Range(4096, 32768)
    ->Unit(benchmark::kMillisecond)
    ->Iterations(1);

//===----------------------------------------------------------------------===//
// Questions that later stages ask often
//===----------------------------------------------------------------------===//

void proveStructuralImplication(benchmark::State &state) {
  Predicate a = causal() & window(w) & chunk(8192);
  Predicate b = causal() & chunk(8192);
  for (auto _ : state)
    expect(state, proveImplies(a, b, Domain()).isProven());
}
BENCHMARK(proveStructuralImplication);

void proveChunkImpliesWindow(benchmark::State &state) {
  Predicate a = causal() & chunk(8192);
  for (auto _ : state)
    expect(state, proveImplies(a, window(8191), Domain()).isProven());
}
BENCHMARK(proveChunkImpliesWindow);

void proveRowsOfWindow(benchmark::State &state) {
  Predicate p = causal() & window(7);
  Domain domain = Domain::box(4, 8, state.range(0), state.range(0));
  for (auto _ : state)
    expect(state, proveNonemptyRows(p, domain).isProven());
}
BENCHMARK(proveRowsOfWindow)->Arg(4096)->Arg(1 << 20);

} // namespace
