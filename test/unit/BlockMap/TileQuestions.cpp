//===- TileQuestions.cpp - Asking lowered tile queries --------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TileQuestions.h"
#include "RunEvaluators.h"
#include "maskir/BlockMap/Patterns.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"
#include "gtest/gtest.h"

using namespace mlir;
using maskir::reference::Program;
using maskir::reference::RuntimeValue;

namespace maskir::test {

/// The first region of a loop is a block with six arguments and any results: a
/// question that can be asked again and again while summaries, outside of it,
/// are computed once. The loop itself never runs.
static void addQuestion(Program &program, const std::string &question,
                        const std::string &results, const std::string &types) {
  bool isKind = types == "i32";
  std::string zeros,
      arguments = isKind ? "%x: i32" : "%x: tensor<?x3xi32>, %y: index";
  for (const char *name : {"b", "h", "q", "k", "nq", "nk"})
    zeros += (zeros.empty() ? "%" : ", %") + std::string(name) + "_ = %zero";
  program.addLine(
      program.makeName() + (isKind ? "" : ":2") + " = scf.while (" + zeros +
      ") : (index, index, index, index, index, index) -> (" + types +
      ") {\n    " + question + "\n    scf.condition(%false) " + results +
      " : " + types + "\n  } do {\n  ^bb0(" + arguments +
      "):\n    scf.yield %zero, %zero, %zero, %zero, %zero, %zero : index, "
      "index, index, index, index, index\n  }");
}

TileQuestions::TileQuestions(Program &program, const std::string &mask,
                             int64_t queryTile, int64_t keyTile) {
  program.addLine("%zero = arith.constant 0 : index");
  program.addLine("%false = arith.constant false");
  std::string place = mask + "[%b_, %h_, %q_, %k_] size(%nq_, %nk_)";
  addQuestion(program, "%kind = mask.tile_kind " + place, "%kind", "i32");
  for (bool transposed : {false, true})
    addQuestion(program,
                "%runs, %count = mask.tile_runs " + place + " tile(" +
                    std::to_string(transposed ? queryTile : keyTile) + ")" +
                    (transposed ? " transposed" : "") + " : tensor<?x3xi32>",
                "%runs, %count", "tensor<?x3xi32>, index");
  program.finish(mask, "!mask.pred");
  RewritePatternSet patterns(&reference::getContext());
  blockmap::populateLowerTileQueriesPatterns(patterns, queryTile, keyTile);
  walkAndApplyPatterns(program.getFunction(), std::move(patterns));
  for (scf::WhileOp loop : program.getFunction().getOps<scf::WhileOp>())
    if (loop.getBeforeArguments().size() == 6)
      questions.push_back(loop);
  blockmap::addRunEvaluators(interpreter);
  for (const auto &[value, concrete] : program.getBindings())
    interpreter.bind(value, concrete);
}

llvm::SmallVector<RuntimeValue> TileQuestions::ask(unsigned question,
                                                   const TilePlace &tile) {
  RuntimeValue arguments[] = {
      RuntimeValue::index(tile.batch),   RuntimeValue::index(tile.head),
      RuntimeValue::index(tile.query),   RuntimeValue::index(tile.key),
      RuntimeValue::index(tile.queries), RuntimeValue::index(tile.keys)};
  auto answers =
      interpreter.run(*questions[question].getBeforeBody(), arguments);
  if (failed(answers)) {
    ADD_FAILURE() << "the lowered question does not run";
    return {};
  }
  return llvm::SmallVector<RuntimeValue>(llvm::drop_begin(*answers));
}

int64_t TileQuestions::getKind(const TilePlace &tile) {
  auto answers = ask(0, tile);
  return answers.empty() ? -1 : answers[0].getIfInteger()->getSExtValue();
}

std::vector<Run> TileQuestions::getRuns(const TilePlace &tile,
                                        bool transposed) {
  auto answers = ask(transposed ? 2 : 1, tile);
  std::vector<Run> runs;
  if (answers.empty())
    return runs;
  const reference::TensorData &rows = *answers[0].getIfTensor();
  int64_t count = answers[1].getIfInteger()->getSExtValue();
  for (int64_t i = 0; i < count; ++i)
    runs.push_back({rows.getInteger({i, 0}), rows.getInteger({i, 1}),
                    rows.getInteger({i, 2})});
  return runs;
}

} // namespace maskir::test
