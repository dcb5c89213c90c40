#!/usr/bin/env bash
# at-opt.sh [--sudo] FOLDER COMMAND...: runs COMMAND with FOLDER at /opt/easeback, which nothing else sees, in the folder that
# it is called in. COMMAND `true` tells whether that is allowed: some systems, such as Ubuntu since 24.04, let only root
# have such a place. With --sudo root makes the place, and COMMAND is run by who called all the same.
set -euo pipefail
place=(unshare --mount)
caller=()
if [ "$1" = --sudo ]; then
  shift
  place=(sudo unshare --mount)
  caller=(setpriv --reuid "$(id -u)" --regid "$(id -g)" --init-groups env "HOME=$HOME")
elif [ "$(id -u)" != 0 ]; then
  place+=(--map-root-user)
fi
folder=$(realpath --relative-to=. "$1")
shift

# /opt may hold what it is called in: so that is shown elsewhere too, before /opt is covered.
elsewhere=$(mktemp -d /tmp/at-opt-XXXXXX)
trap 'rmdir "$elsewhere"' EXIT
"${place[@]}" bash -euo pipefail -c '
  mount --bind . "$1"
  cd "$1"
  mount -t tmpfs tmpfs /opt
  mkdir /opt/easeback
  mount --bind "$2" /opt/easeback
  shift 2
  exec "$@"
' bash "$elsewhere" "$folder" "${caller[@]}" "$@"
