#!/usr/bin/env bash
# Builds target/dist/easeback: the app with a Java runtime of its own, started by bin/easeback.
# Needs Maven and a JDK 25 or newer, which may stand beside an older one. Tests are not run: that is `mvn verify`.
set -euo pipefail
cd "$(dirname "$0")/.."

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

input=target/dist-input
runtime=target/dist-runtime
image=target/dist/easeback
rm -rf "$input" "$runtime" "$image"

mvn -B -q package dependency:copy-dependencies -DskipTests -DincludeScope=runtime -DoutputDirectory="$input"
version=$(sed -n 's:^  <version>\(.*\)</version>$:\1:p' pom.xml)
cp "target/easeback-$version.jar" "$input/"

# What JavaFX and the libraries ask of the JDK: ControlsFX wants java.net.http, sqlite-jdbc java.sql.rowset and
# java.prefs, dbus-java jdk.net and jdk.security.auth, to tell the bus who the user is. Locale data beyond US English
# comes with jdk.localedata: without it a British clock says "8:00 PM".
modules=java.base,java.desktop,java.logging,java.net.http,java.prefs,java.sql,java.sql.rowset,java.xml
"$jdk/bin/jlink" --add-modules "$modules,jdk.localedata,jdk.net,jdk.security.auth,jdk.unsupported" --include-locales=en,fr \
  --no-header-files --no-man-pages --compress=zip-6 --output "$runtime"

"$jdk/bin/jpackage" --type app-image --name easeback --app-version "$version" --dest target/dist \
  --description "A recovery tracker for people who get IMS and train" --icon icons/easeback-256.png \
  --runtime-image "$runtime" --module-path "$input" --module app.easeback/app.easeback.Main \
  --java-options --enable-native-access=javafx.graphics,org.xerial.sqlitejdbc,app.easeback \
  --java-options --add-exports=javafx.base/com.sun.javafx.event=org.controlsfx.controls

echo "$image/bin/easeback"
