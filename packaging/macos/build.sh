#!/usr/bin/env bash
# Builds target/dist/Easeback-VERSION.dmg, where a version 0.N is called 1.N, since macOS does not accept a leading zero.
# Needs macOS, Maven and a JDK 25 or newer.
#
# NOT CHECKED: nobody has run this on a Mac yet. It packs the image that is checked on Linux with jpackage, as its manual
# says, but without the AOT cache, which works only where it was trained. The signature is valid on this computer only:
# signing for others and notarising need the keys of an Apple developer, and are not done here.
set -euo pipefail
cd "$(dirname "$0")/../.."
source packaging/jdk.sh
packaging/app-image.sh
"$jdk/bin/jpackage" --type dmg --name Easeback --app-version "$package_version" --dest target/dist \
  --app-image target/dist/easeback.app
