/* A plug-in for another version of MLIR's plug-in interface. */
struct Info {
  unsigned apiVersion;
  const char *name, *version;
  void (*registerDialects)(void *);
};
struct Info mlirGetDialectPluginInfo(void) {
  struct Info info = {7, "Other", "99.0", 0};
  return info;
}
