#!/usr/bin/env bash
# Builds target/dist/easeback: the app with a Java runtime of its own and an AOT cache that was trained through its launcher.
# On macOS it is target/dist/easeback.app, without a cache, since that works only where it was trained and not in
# /Applications; NOT CHECKED: nobody has run that yet. Needs Maven and a JDK 25 or newer, which may sit beside an older one,
# and no display. Tests are not run: that is `mvn verify`.
set -euo pipefail
cd "$(dirname "$0")/.."
source packaging/jdk.sh
source packaging/aot.sh

input=target/dist-input
runtime=target/dist-runtime
rm -rf "$input" "$runtime" target/dist

mvn -B -q package dependency:copy-dependencies org.cyclonedx:cyclonedx-maven-plugin:makeBom -Dmaven.test.skip \
  -DincludeScope=runtime -DoutputDirectory="$input"
cp "target/easeback-$version.jar" "$input/"
# The plugin puts the list of parts into the folder of the same property; it belongs beside the licences.
mv "$input/easeback.cdx.json" target/
# JavaFX's jars without an operating system in their name are empty.
for jar in "$input"/javafx-*.jar; do
  if [[ $jar =~ /javafx-[a-z]+-[0-9.]+\.jar$ ]]; then
    rm "$jar"
  fi
done

system=$(uname -s)
case $system in
  Darwin)
    image=target/dist/easeback.app/Contents
    app=$image/app
    launcher=$image/MacOS/easeback
    icon=target/easeback.icns
    packaging/macos/icon.sh "$icon"
    sqlite=Mac/$(uname -m | sed s/arm64/aarch64/)
    ;;
  *)
    image=target/dist/easeback
    app=$image/lib/app
    launcher=$image/bin/easeback
    icon=icons/easeback-256.png
    sqlite=Linux/$(uname -m)
    ;;
esac

# beside JAR FOLDER: takes the native libraries out of a jar; those in FOLDER go to target/dist-natives. Java finds them
# beside the jars, and nothing is unpacked to the temporary folder or the home at run time.
natives=target/dist-natives
rm -rf "$natives"
mkdir -p "$natives"
beside() {
  local jar=$1 folder=$2 unpacked=target/dist-unpacked
  rm -rf "$unpacked"
  mkdir "$unpacked"
  (cd "$unpacked" && "$jdk/bin/jar" --extract --file "$OLDPWD/$jar")
  find "$unpacked/$folder" -maxdepth 1 \( -name '*.so' -o -name '*.dylib' \) -exec mv {} "$natives/" \;
  rm -rf "$unpacked/org/sqlite/native"
  mv "$unpacked/META-INF/MANIFEST.MF" target/dist-manifest
  "$jdk/bin/jar" --create --file "$jar" --date "$timestamp" --manifest target/dist-manifest -C "$unpacked" .
  rm -rf "$unpacked" target/dist-manifest
}
beside "$(echo "$input"/javafx-graphics-*.jar)" .
beside "$(echo "$input"/sqlite-jdbc-*.jar)" "org/sqlite/native/$sqlite"
ls "$natives"/*sqlitejdbc* >/dev/null

# The style sheets in JavaFX's binary form: it uses a .bss beside a .css, and then reads no text.
sheets=target/dist-sheets
rm -rf "$sheets"
mkdir "$sheets"
cp -r src/main/resources/app "$sheets/"
find "$sheets" -type f ! -name '*.css' -delete
while read -r css; do
  "$jdk/bin/java" --module-path "$input" --module javafx.graphics/com.sun.javafx.css.parser.Css2Bin "$css" "${css%.css}.bss"
  rm "$css"
done < <(find "$sheets" -name '*.css')
"$jdk/bin/jar" --update --file "$input/easeback-$version.jar" --date "$timestamp" -C "$sheets" app

# What JavaFX and the libraries need of the JDK: ControlsFX needs java.net.http, sqlite-jdbc needs java.sql.rowset and
# java.prefs, dbus-java needs jdk.net and jdk.security.auth to tell the bus who the user is. Locale data beyond US English
# comes with jdk.localedata: without it a British clock says "8:00 PM".
modules=java.base,java.desktop,java.logging,java.net.http,java.prefs,java.sql,java.sql.rowset,java.xml
"$jdk/bin/jlink" --add-modules "$modules,jdk.localedata,jdk.net,jdk.security.auth,jdk.unsupported" --include-locales=en,fr \
  --strip-debug --no-header-files --no-man-pages --compress=zip-6 --output "$runtime"

# An image that was moved starts without its cache. Java would report that on standard output, among the answers, but for
# -Xlog:aot*=off.
"$jdk/bin/jpackage" --type app-image --name easeback --app-version "$package_version" --dest target/dist \
  --description "A recovery tracker for people who get IMS and train" --icon "$icon" \
  --runtime-image "$runtime" --module-path "$input" --module app.easeback/app.easeback.Main \
  $(printf -- '--java-options %s ' "${memory_options[@]}" "${crash_options[@]}" "${cache_options[@]}") \
  --java-options --enable-native-access=javafx.graphics,org.xerial.sqlitejdbc,app.easeback \
  --java-options '-Xlog:aot*=off:stdout' \
  --java-options '-Dorg.sqlite.lib.path=$APPDIR/mods' >target/dist-jpackage.log 2>&1 ||
  { cat target/dist-jpackage.log >&2; exit 1; }
# It always warns about a runtime without .jmod files; that is no news.
sed '/No JDK Modules found/d' target/dist-jpackage.log
cp "$natives"/* "$app/mods/"
if [ "$system" = Linux ]; then
  own_launcher "$image" easeback
fi

# What is in the package, and by which licences.
mkdir "$app/licences"
cp packaging/licences/*.txt "$app/licences/"
cp LICENSE "$app/licences/Apache-2.0.txt"
cp src/main/resources/app/easeback/ui/fonts/OFL.txt "$app/licences/OFL-1.1.txt"
cp "$runtime/legal/java.base/LICENSE" "$app/licences/GPL-2.0-with-CE.txt"
cp target/easeback.cdx.json "$app/licences/"
for jar in "$app"/mods/*.jar; do
  name=$(basename "$jar" .jar)
  covered=
  while read -r part _; do
    if [ -n "$part" ] && [[ $name == "$part"* ]]; then
      covered=yes
    fi
  done <packaging/licences/PARTS.txt
  if [ -z "$covered" ]; then
    echo "packaging/licences/PARTS.txt says nothing about $name." >&2
    exit 1
  fi
done

# The cache remembers the times of its jars, and a package keeps times only to the second.
find target/dist -exec touch -h -d "$timestamp" {} +
if [ "$system" = Darwin ]; then
  # The changes made since then have broken jpackage's signature, without which macOS does not start the app.
  codesign --force --deep --sign - target/dist/easeback.app
  codesign --verify --deep --strict target/dist/easeback.app
  "$launcher" rehearse >target/dist-rehearsal.log 2>&1 || { cat target/dist-rehearsal.log >&2; exit 1; }
else
  train_aot "$app/easeback.cfg" easeback.aot "$launcher" rehearse >target/dist-rehearsal.log 2>&1 ||
    { cat target/dist-rehearsal.log >&2; exit 1; }
  prove_aot target/dist-classes.log "$launcher" rehearse
  touch -d "$timestamp" "$app/easeback.aot" "$app/easeback.cfg"
fi

du -sh "$image"
echo "$launcher"
