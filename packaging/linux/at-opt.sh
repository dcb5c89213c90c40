#!/usr/bin/env bash
# at-opt.sh [--sudo] FOLDER COMMAND...: runs COMMAND in the current folder, with FOLDER visible at /opt/easeback to COMMAND
# alone. The COMMAND `true` tells whether that is allowed: some systems, such as Ubuntu since 24.04, let only root make such a
# place. With --sudo root makes the place, but COMMAND still runs as the calling user.
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

# The current folder may be in /opt, so it is mounted elsewhere too before /opt is covered.
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
