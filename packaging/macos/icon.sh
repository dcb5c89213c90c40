#!/usr/bin/env bash
# icon.sh FILE: writes the icons of the app to FILE as one .icns. macOS only.
set -euo pipefail
cd "$(dirname "$0")/../.."
set_of_icons=target/easeback.iconset
mkdir -p "$set_of_icons"
for size in 16 32 128 256 512; do
  cp "icons/easeback-$size.png" "$set_of_icons/icon_${size}x$size.png"
done
iconutil --convert icns --output "$1" "$set_of_icons"
