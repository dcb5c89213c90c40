# Sourced by the scripts beside it.

# Prints the home of a JDK 25 or newer that can make images: JAVA_HOME, else the first in the usual places.
find_jdk() {
  local home version
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/*jdk* "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ ! -x "$home/bin/jlink" ] || [ ! -x "$home/bin/jpackage" ] || [ ! -f "$home/release" ]; then
      continue
    fi
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$home/release")
    if [ "${version:-0}" -ge 25 ]; then
      echo "$home"
      return
    fi
  done
  return 1
}

if ! jdk=$(find_jdk); then
  echo "No JDK 25 or newer with jlink and jpackage found: install one, or set JAVA_HOME to it." >&2
  exit 1
fi
version=$(sed -n 's:^  <version>\(.*\)</version>$:\1:p' pom.xml)
# The same for jpackage, which accepts only numbers, and on macOS only if the first is not zero.
package_version=${version%%-*}
if [ "$(uname -s)" = Darwin ]; then
  package_version=${package_version/#0./1.}
fi
# The time of every file that is made, so that two builds are identical.
timestamp=$(sed -n 's:.*<project.build.outputTimestamp>\(.*\)</.*:\1:p' pom.xml)

# own_launcher IMAGE NAME: gives an image for Linux the launcher packaging/linux/launcher instead of jpackage's, and copies its
# Java to the name under which the process is seen. `java` itself stays: Java calls it to assemble a cache.
own_launcher() {
  install -m 755 packaging/linux/launcher "$1/bin/$2"
  cp -p "$1/lib/runtime/bin/java" "$1/lib/runtime/bin/$2"
  rm "$1/lib/runtime/bin/keytool" "$1/lib/libapplauncher.so"
}

# For low memory use, measured in docs/benchmarks.md.
memory_options=(-XX:+UseSerialGC -Xms32m -Xmn4m -Xmx256m -XX:TieredStopAtLevel=1
  -XX:-UsePerfData -Dprism.disableRegionCaching=true)

# When Java itself crashes, it would leave a report, what the compiler was doing, and its memory in the folder it was started
# in, the first two readable by others. They contain the command line, with any notes in it, and what was in memory.
crash_options=(-XX:ErrorFile=/dev/null -XX:-DumpReplayDataOnError -XX:-CreateCoredumpOnCrash)

# What an AOT cache tells the compiler about earlier runs helps only C2, which is not used.
cache_options=(-XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining -XX:-AOTReplayTraining)
