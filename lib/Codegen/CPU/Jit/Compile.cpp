//===- Compile.cpp - From a module to machine code ------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "JitImpl.h"
#include "maskir/Runtime/Half.h"
#include "maskir/Runtime/Runtime.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Target/LLVMIR/Dialect/Builtin/BuiltinToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/LLVMIR/LLVMToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Export.h"
#include "llvm/ExecutionEngine/Orc/ExecutionUtils.h"
#include "llvm/ExecutionEngine/Orc/JITTargetMachineBuilder.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/Passes/PassBuilder.h"
#include "llvm/Support/TargetSelect.h"

using namespace mlir;
using namespace maskir;
using llvm::Error;
using llvm::Expected;

JitProgram::JitProgram(std::unique_ptr<Impl> impl) : impl(std::move(impl)) {}
JitProgram::~JitProgram() = default;

//===----------------------------------------------------------------------===//
// Signatures
//===----------------------------------------------------------------------===//

static std::optional<JitType::Element> getElement(Type type) {
  using Element = JitType::Element;
  if (auto integer = dyn_cast<IntegerType>(type)) {
    switch (integer.getWidth()) {
    case 1:
      return Element::I1;
    case 8:
      return Element::I8;
    case 16:
      return Element::I16;
    case 32:
      return Element::I32;
    case 64:
      return Element::I64;
    }
    return std::nullopt;
  }
  if (auto complex = dyn_cast<ComplexType>(type)) {
    Type part = complex.getElementType();
    return part.isF32()   ? std::optional(Element::C64)
           : part.isF64() ? std::optional(Element::C128)
                          : std::nullopt;
  }
  return type.isIndex()  ? std::optional(Element::Index)
         : type.isF16()  ? std::optional(Element::F16)
         : type.isBF16() ? std::optional(Element::BF16)
         : type.isF32()  ? std::optional(Element::F32)
         : type.isF64()  ? std::optional(Element::F64)
                         : std::nullopt;
}

std::optional<JitType> JitType::get(Type type) {
  JitType result;
  llvm::raw_string_ostream(result.text) << type;
  Type scalar = type;
  if (auto tensor = dyn_cast<RankedTensorType>(type)) {
    scalar = tensor.getElementType();
    result.shape.emplace();
    for (int64_t size : tensor.getShape())
      result.shape->push_back(ShapedType::isDynamic(size) ? -1 : size);
  }
  std::optional<Element> element = getElement(scalar);
  bool isComplex = element == Element::C64 || element == Element::C128;
  if (!element || (isComplex && !result.isArray()))
    return std::nullopt;
  result.element = *element;
  return result;
}

unsigned JitType::getBytes() const {
  switch (element) {
  case Element::I1:
  case Element::I8:
    return 1;
  case Element::I16:
  case Element::F16:
  case Element::BF16:
    return 2;
  case Element::I32:
  case Element::F32:
    return 4;
  case Element::C128:
    return 16;
  default:
    return 8;
  }
}

static std::optional<JitSignature> getSignature(func::FuncOp function) {
  JitSignature signature;
  auto convert = [](TypeRange types, llvm::SmallVector<JitType> &to) {
    for (Type type : types)
      if (std::optional<JitType> converted = JitType::get(type))
        to.push_back(std::move(*converted));
    return to.size() == types.size();
  };
  if (!convert(function.getArgumentTypes(), signature.arguments) ||
      !convert(function.getResultTypes(), signature.results))
    return std::nullopt;
  return signature;
}

/// The public functions that can be called; another public function is an error
/// only when somebody calls it.
static llvm::SmallVector<std::pair<std::string, JitSignature>>
collectFunctions(ModuleOp module) {
  llvm::SmallVector<std::pair<std::string, JitSignature>> functions;
  for (auto function : module.getOps<func::FuncOp>()) {
    if (function.isPrivate() || function.isExternal())
      continue;
    if (std::optional<JitSignature> signature = getSignature(function))
      functions.emplace_back(function.getName(), std::move(*signature));
  }
  return functions;
}

//===----------------------------------------------------------------------===//
// LLVM
//===----------------------------------------------------------------------===//

static Expected<llvm::orc::JITTargetMachineBuilder>
getTarget(const JitOptions &options) {
  llvm::InitializeNativeTarget();
  llvm::InitializeNativeTargetAsmPrinter();
  auto target = llvm::orc::JITTargetMachineBuilder::detectHost();
  if (!target)
    return target.takeError();
  if (!options.cpu.empty()) {
    target->setCPU(options.cpu);
    target->getFeatures() = llvm::SubtargetFeatures();
  }
  if (!options.features.empty()) {
    llvm::SmallVector<llvm::StringRef> parts;
    llvm::StringRef(options.features).split(parts, ',');
    for (llvm::StringRef part : parts)
      target->getFeatures().AddFeature(part);
  }
  target->setCodeGenOptLevel(options.optimization == 0
                                 ? llvm::CodeGenOptLevel::None
                                 : llvm::CodeGenOptLevel::Default);
  return target;
}

/// void packed(ptr *arguments): each argument of the C wrapper, and the result
/// if it has one by value, lies where its pointer says.
static Error addPackedFunction(llvm::Module &module, llvm::StringRef name) {
  llvm::Function *callee = module.getFunction(("_mlir_ciface_" + name).str());
  if (!callee)
    return llvm::createStringError("the function '" + name +
                                   "' has no C interface");
  llvm::LLVMContext &context = module.getContext();
  llvm::IRBuilder<> builder(context);
  auto *pointer = llvm::PointerType::getUnqual(context);
  auto *type = llvm::FunctionType::get(builder.getVoidTy(), {pointer},
                                       /*isVarArg=*/false);
  auto *packed = llvm::Function::Create(
      type, llvm::GlobalValue::ExternalLinkage, getPackedName(name), module);
  builder.SetInsertPoint(llvm::BasicBlock::Create(context, "", packed));
  auto loadPointer = [&](unsigned i) {
    return builder.CreateLoad(
        pointer, builder.CreateConstGEP1_64(pointer, packed->getArg(0), i));
  };
  llvm::SmallVector<llvm::Value *> arguments;
  for (llvm::Argument &argument : callee->args())
    arguments.push_back(builder.CreateLoad(argument.getType(),
                                           loadPointer(argument.getArgNo())));
  llvm::Value *result = builder.CreateCall(callee, arguments);
  if (!result->getType()->isVoidTy())
    builder.CreateStore(result, loadPointer(arguments.size()));
  builder.CreateRetVoid();
  return Error::success();
}

static void optimize(llvm::Module &module, llvm::TargetMachine &machine,
                     unsigned level) {
  if (level == 0)
    return;
  llvm::LoopAnalysisManager loops;
  llvm::FunctionAnalysisManager functions;
  llvm::CGSCCAnalysisManager graph;
  llvm::ModuleAnalysisManager modules;
  llvm::PassBuilder builder(&machine);
  builder.registerModuleAnalyses(modules);
  builder.registerCGSCCAnalyses(graph);
  builder.registerFunctionAnalyses(functions);
  builder.registerLoopAnalyses(loops);
  builder.crossRegisterProxies(loops, functions, graph, modules);
  llvm::OptimizationLevel optimization =
      level == 1   ? llvm::OptimizationLevel::O1
      : level == 2 ? llvm::OptimizationLevel::O2
                   : llvm::OptimizationLevel::O3;
  builder.buildPerModuleDefaultPipeline(optimization).run(module, modules);
}

/// Names that the code may call: the runtime, half floats, what the caller
/// adds; everything else (malloc, memcpy, libm) comes from the process.
static Error addSymbols(llvm::orc::LLJIT &jit, const JitOptions &options) {
  llvm::orc::SymbolMap map;
  auto add = [&](llvm::StringRef name, void *address) {
    map[jit.mangleAndIntern(name)] = {llvm::orc::ExecutorAddr::fromPtr(address),
                                      llvm::JITSymbolFlags::Exported |
                                          llvm::JITSymbolFlags::Callable};
  };
  add("maskirParallelFor", reinterpret_cast<void *>(&maskirParallelFor));
  add("maskirSetError", reinterpret_cast<void *>(&maskirSetError));
  add("maskirStop", reinterpret_cast<void *>(&maskirStop));
  for (const MaskirHalfFunction *half = maskirGetHalfFunctions(); half->name;
       ++half)
    add(half->name, half->address);
  for (const auto &[name, address] : options.symbols)
    add(name, address);
  llvm::orc::JITDylib &library = jit.getMainJITDylib();
  if (Error error = library.define(llvm::orc::absoluteSymbols(std::move(map))))
    return error;
  auto generator =
      llvm::orc::DynamicLibrarySearchGenerator::GetForCurrentProcess(
          jit.getDataLayout().getGlobalPrefix());
  if (!generator)
    return generator.takeError();
  library.addGenerator(std::move(*generator));
  return Error::success();
}

/// Translates the lowered module, with a packed function for each public one.
static Expected<llvm::orc::ThreadSafeModule>
translate(ModuleOp module, const JitProgram::Impl &impl,
          llvm::TargetMachine &machine, const JitOptions &options) {
  auto context = std::make_unique<llvm::LLVMContext>();
  std::unique_ptr<llvm::Module> translated =
      translateModuleToLLVMIR(module, *context);
  if (!translated)
    return llvm::createStringError(
        "the module could not be translated to LLVM IR");
  translated->setDataLayout(machine.createDataLayout());
  translated->setTargetTriple(machine.getTargetTriple());
  for (const auto &[name, signature] : impl.functions)
    if (Error error = addPackedFunction(*translated, name))
      return error;
  optimize(*translated, machine, options.optimization);
  return llvm::orc::ThreadSafeModule(std::move(translated), std::move(context));
}

using AddPasses = llvm::function_ref<LogicalResult(PassManager &)>;

static LogicalResult lower(ModuleOp module, AddPasses addPasses) {
  PassManager manager(module->getContext());
  return failed(addPasses(manager)) ? failure() : manager.run(module);
}

Expected<std::unique_ptr<JitProgram>>
JitProgram::create(ModuleOp module, AddPasses addPasses,
                   const JitOptions &options) {
  registerBuiltinDialectTranslation(*module->getContext());
  registerLLVMDialectTranslation(*module->getContext());
  auto impl = std::make_unique<Impl>();
  impl->functions = collectFunctions(module);
  OwningOpRef<ModuleOp> lowered(module.clone());
  if (failed(lower(*lowered, addPasses)))
    return llvm::createStringError(
        "the module could not be lowered to machine code");
  auto target = getTarget(options);
  if (!target)
    return target.takeError();
  auto machine = target->createTargetMachine();
  if (!machine)
    return machine.takeError();
  auto translated = translate(*lowered, *impl, **machine, options);
  if (!translated)
    return translated.takeError();
  auto jit = llvm::orc::LLJITBuilder()
                 .setJITTargetMachineBuilder(std::move(*target))
                 .create();
  if (!jit)
    return jit.takeError();
  impl->jit = std::move(*jit);
  if (Error error = addSymbols(*impl->jit, options))
    return error;
  if (Error error = impl->jit->addIRModule(std::move(*translated)))
    return error;
  // Compile now: an unresolved symbol is an error here, not at the first call.
  for (const auto &[name, signature] : impl->functions)
    if (auto address = impl->jit->lookup(getPackedName(name)); !address)
      return address.takeError();
  return std::unique_ptr<JitProgram>(new JitProgram(std::move(impl)));
}

llvm::ArrayRef<std::pair<std::string, JitSignature>>
JitProgram::getFunctions() const {
  return impl->functions;
}

const JitSignature *JitProgram::lookup(llvm::StringRef function) const {
  for (const auto &[name, signature] : impl->functions)
    if (name == function)
      return &signature;
  return nullptr;
}
