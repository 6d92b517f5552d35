//===- Contract.h - What the arguments of a function are --------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A proof about a function needs to know where its tokens are. A contract is
// written in the IR (attributes of arguments and results), given by the caller,
// or inferred from the types:
//
//   func.func @decode(%ids: tensor<1x4xi64> {maskir.tokens = 1},
//                     %cache: tensor<1x2x32x8xf32> {maskir.tokens = 2,
//                                                   maskir.role = "cache"},
//                     %past: index {maskir.role = "offset"})
//       -> (tensor<1x4x16xf32> {maskir.tokens = 1})
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_DEPENDENCE_CONTRACT_H
#define MASKIR_DEPENDENCE_CONTRACT_H

#include "maskir/Raise/RoleAttr.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace maskir::dependence {

/// Attributes of arguments and results, and of the function.
inline constexpr llvm::StringLiteral kTokensAttr = "maskir.tokens";
using raise::kRoleAttr;
inline constexpr llvm::StringLiteral kOffsetAttr = "maskir.position_offset";

/// A dimension of an argument or of a result.
struct DimOf {
  unsigned number = 0;    // of the argument or result
  unsigned dimension = 0; // counts tokens or positions
};

/// What an argument that holds no tokens is.
enum class Role {
  /// Floats of an ordinary magnitude.
  Weight,
  /// Anything: infinities and NaN too.
  Data,
  /// Tokens before the position offset, by their absolute positions: a KV
  /// cache. It is listed among the tokens too.
  Cache,
  /// An integer: the position of the first token.
  Offset,
  /// Integers [B, S] or [S]: i + c, with one c for each sample.
  Positions,
  /// Integers [B, S] or [S]: each is one more than the one before it, or 0,
  /// where a document begins.
  DocumentPositions,
  /// A mask [..., Q, KV] that hides each key behind its query: an assumption.
  CausalMask,
  /// 1 for tokens, 0 for padding, [B, ..., S]: the padding is on that side.
  LeftPadding,
  RightPadding,
  /// The same, on either side.
  Padding,
  /// The same, anywhere: any set of tokens.
  PaddingWithHoles,
};

/// "left_padding" and the like; nullopt for another text.
std::optional<Role> parseRole(llvm::StringRef text);
llvm::StringRef getName(Role role);
/// Whether it says which tokens are padding.
bool isPadding(Role role);
/// In the order of the alphabet.
std::vector<llvm::StringRef> getRoleNames();
/// "cache, causal_mask, ..."
std::string listRoles();

/// Which analyses are asked.
enum class Analyses {
  Both,     // elements where sets prove nothing
  Sets,     // of all elements at once
  Elements, // of each element by itself
};
std::optional<Analyses> parseAnalyses(llvm::StringRef text);

/// What the arguments of a function are. Arguments that are not listed: floats
/// are weights, all else is data.
struct Contract {
  llvm::SmallVector<DimOf, 1> tokens;
  llvm::SmallVector<DimOf, 1> positions;
  std::map<unsigned, Role> roles;
  /// The position of the first token, where no argument says it.
  int64_t offset = 0;
  /// A result at position p depends on no token later than p + ahead; -1 for a
  /// strict one.
  int64_t ahead = 0;
  /// All dynamic sizes of arguments are the same number.
  bool equalSizes = false;
  /// Dynamic sizes of batches are one number, and so are lengths.
  bool tiedSizes = false;
  /// No sample of right padding is padding only: an assumption.
  bool hasTokens = false;
  /// The greatest magnitude of floats, but for the fills of masks (assumption
  /// A1).
  double bound = 1e4;
  bool listValues = false;
  Analyses analyses = Analyses::Both;
  /// What was inferred, in words; empty if nothing was.
  std::string inferred;
  /// Whether that is so of the tokens.
  bool hasInferredTokens = false;

  std::optional<Role> getRole(unsigned argument) const;
  /// Whether some dimension of the argument counts tokens.
  bool holdsTokens(unsigned argument) const;
};

/// Reads options of passes, "0:1,3:2" and "1:data,2:left_padding"; returns what
/// is wrong with them, or "".
std::string readContractOptions(llvm::StringRef tokens,
                                llvm::StringRef resultTokens,
                                llvm::StringRef roles, int64_t positionOffset,
                                Contract &contract);
/// Adds what the attributes of the function say, where the contract says
/// nothing; returns what is wrong with them.
std::optional<std::string> readContract(mlir::FunctionOpInterface function,
                                        Contract &contract);
/// Adds tokens and positions by the types of the function, if it has any that
/// may be meant; false if it has none.
bool inferContract(mlir::FunctionOpInterface function, Contract &contract);
/// What sizes of an argument can't be a padding mask [B, ..., S] of the tokens;
/// nullopt: they may.
std::optional<std::string> findMisfit(mlir::FunctionOpInterface function,
                                      const Contract &contract,
                                      unsigned argument);
/// What of the contract the function can't keep; nullopt: nothing.
std::optional<std::string> findContradiction(mlir::FunctionOpInterface function,
                                             const Contract &contract);

} // namespace maskir::dependence

#endif // MASKIR_DEPENDENCE_CONTRACT_H
