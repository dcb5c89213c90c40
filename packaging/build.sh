#!/usr/bin/env bash
# build.sh [--sudo]: builds the package for Debian, Ubuntu and their relatives, target/dist/easeback_VERSION_ARCH.deb, and on
# the way the app image in target/dist/easeback. Needs Maven, a JDK 25 or newer and dpkg-deb; no display. Some systems let
# only root make the place in which the package's AOT cache is trained. There the package has no cache, unless --sudo has
# root make the place.
set -euo pipefail
cd "$(dirname "$0")/.."
source packaging/jdk.sh
source packaging/aot.sh

if ! command -v dpkg-deb >/dev/null; then
  echo "There is no dpkg-deb: install the package dpkg." >&2
  exit 1
fi

packaging/app-image.sh

root=target/dist-deb
arch=$(dpkg --print-architecture)
# Debian sorts 1.0~x before 1.0, as a pre-release has to be.
deb_version=$(tr - '~' <<<"$version")
deb=target/dist/easeback_${deb_version}_$arch.deb
umask 022
rm -rf "$root"
mkdir -p "$root/DEBIAN" "$root/opt" "$root/usr/bin" "$root/usr/share/applications" "$root/usr/share/doc/easeback"
# Keeps the times of the files, by which the AOT cache recognises its jars.
cp -a target/dist/easeback "$root/opt/easeback"

# Java accepts a cache only where it was trained, so it is trained again in /opt/easeback.
rm "$root/opt/easeback/lib/app/easeback.aot"
at_opt=(packaging/linux/at-opt.sh "$@" "$root/opt/easeback")
if "${at_opt[@]}" true; then
  "${at_opt[@]}" bash -euo pipefail -c '
    source packaging/aot.sh
    train_aot /opt/easeback/lib/app/easeback.cfg easeback.aot /opt/easeback/bin/easeback rehearse >target/dist-rehearsal.log 2>&1 ||
      { cat target/dist-rehearsal.log >&2; exit 1; }
    prove_aot target/dist-classes.log /opt/easeback/bin/easeback rehearse
  '
else
  without_aot "$root/opt/easeback/lib/app/easeback.cfg"
  without="It has no AOT cache, so it starts more slowly: only root may train one here, with packaging/build.sh --sudo."
fi
ln -s /opt/easeback/bin/easeback "$root/usr/bin/easeback"
cp packaging/linux/easeback.desktop "$root/usr/share/applications/"
install -D -m 644 -t "$root/usr/share/metainfo" packaging/linux/app.easeback.easeback.metainfo.xml
for icon in icons/easeback-*.png; do
  size=${icon#icons/easeback-}
  size=${size%.png}
  install -D -m 644 "$icon" "$root/usr/share/icons/hicolor/${size}x$size/apps/easeback.png"
done
install -D -m 644 icons/easeback.svg "$root/usr/share/icons/hicolor/scalable/apps/easeback.svg"
cat NOTICE LICENSE >"$root/usr/share/doc/easeback/copyright"

# There are no scripts: exactly what dpkg lists is installed, so that nothing stays behind; the data is in the home and stays.
cat >"$root/DEBIAN/control" <<CONTROL
Package: easeback
Version: $deb_version
Architecture: $arch
Maintainer: The Easeback authors <easeback@localhost>
Section: utils
Priority: optional
Installed-Size: $(du -sk "$root/opt" "$root/usr" | awk '{ sum += $1 } END { print sum }')
Depends: libc6, libgtk-3-0t64 | libgtk-3-0, libx11-6, libxtst6, libfreetype6, libfontconfig1, libpangoft2-1.0-0
Recommends: libasound2t64 | libasound2, libgl1
Description: recovery tracker for people who get IMS and train
 Easeback answers when, and how hard, muscles may be used again after IMS
 (intramuscular stimulation, "dry needling"), from what you log.
CONTROL
(cd "$root" && find opt usr -type f -print0 | sort -z | xargs -0 md5sum >DEBIAN/md5sums)
chmod -R u=rwX,go=rX "$root"
find "$root" -exec touch -h -d "$timestamp" {} +
SOURCE_DATE_EPOCH=$(date -d "$timestamp" +%s) dpkg-deb --root-owner-group -Zzstd -z9 --build "$root" "$deb"
rm -rf "$root"
ls -l "$deb"
[ -z "${without:-}" ] || echo "$without" >&2
