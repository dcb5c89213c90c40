# Sourced by the scripts beside it. Trains the AOT cache of an image through the image's own launcher, with the options that
# it will start with. Java silently ignores a cache trained in any other way.

# train_aot CFG CACHE COMMAND...: trains CACHE, the name of a file beside CFG, by running COMMAND, and makes CFG use it.
train_aot() {
  local cfg=$1 cache=$2
  shift 2
  without_aot "$cfg"
  echo "java-options=-XX:AOTCacheOutput=\$APPDIR/$cache" >>"$cfg"
  # Only G1 can write the objects of the cache; Serial can read them.
  JDK_AOT_VM_OPTIONS="-XX:+UseG1GC -XX:-UseSerialGC" "$@"
  sed -i.bak "s/^java-options=-XX:AOTCacheOutput=/java-options=-XX:AOTCache=/" "$cfg"
  rm "$cfg.bak"
}

# without_aot CFG: makes CFG use no cache.
without_aot() {
  sed -i.bak "/^java-options=-XX:AOT/d" "$1"
  rm "$1.bak"
}

# prove_aot LOG COMMAND...: runs COMMAND with its cache and fails if Java refuses the cache, or if less than 95 % of the
# loaded classes come from it. LOG records where each class came from.
prove_aot() {
  local log=$1 all shared
  shift
  JAVA_TOOL_OPTIONS="-XX:AOTMode=on -Xlog:class+load:file=$log" "$@" >/dev/null
  all=$(grep -c ' source: ' "$log")
  shared=$(grep -c ' source: shared objects file' "$log")
  echo "AOT cache: $shared of $all classes come from it"
  if [ $((shared * 100)) -lt $((all * 95)) ]; then
    echo "That is less than 95 %: the cache does not fit. Where each class came from: $log" >&2
    return 1
  fi
}
