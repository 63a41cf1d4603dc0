# What app/run and tests/run share: install what is missing, configure and build. To be sourced.
# Debian 12; packages by apt (as root or through sudo), the npm packages from the lock file.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# Tools must not stumble over a locale that is not UTF-8; the program asks for the user's language itself.
case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in
*[Uu][Tt][Ff]8 | *[Uu][Tt][Ff]-8) ;;
*)
    export CLUECHAIN_LANGUAGE="${CLUECHAIN_LANGUAGE:-${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}}"
    export LC_ALL=C.UTF-8
    ;;
esac

# The system's certificates, which Node.js does not read by itself.
certificates=/etc/ssl/certs/ca-certificates.crt
[ -n "${NODE_EXTRA_CA_CERTS:-}" ] || [ ! -s "$certificates" ] || export NODE_EXTRA_CA_CERTS=$certificates

packages=(
    cmake g++ ninja-build ccache pkg-config
    qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-svg-dev
    qt6-qpa-plugins libgl-dev libqcustomplot-dev libexpected-dev libcli11-dev libsodium-dev libzip-dev libxlsxwriter-dev
    libfreexl-dev libssl-dev libzstd-dev
    fonts-wqy-microhei
)
test_packages=(git poppler-utils python3)

say() { printf '%s\n' "cluechain: $*" >&2; }
give_up() {
    say "$*"
    exit 1
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        give_up "Debian packages are missing and neither root nor sudo is at hand. As root run: apt-get install ${missing[*]}"
    fi
}

# find_missing PACKAGE...: leaves in `missing` what is not installed.
find_missing() {
    local installed
    # dpkg-query fails where it has never heard of one of them, which is no fault here.
    installed=" $({ dpkg-query -W -f='${Package} ${db:Status-Status}\n' "$@" 2>/dev/null || true; } |
        awk '$2 == "installed" { printf "%s ", $1 }')"
    missing=()
    local package
    for package in "$@"; do
        [[ $installed == *" $package "* ]] || missing+=("$package")
    done
    # Node.js and npm count by their commands: they often come from elsewhere than Debian.
    command -v node >/dev/null || missing+=(nodejs)
    command -v npm >/dev/null || missing+=(npm)
}

# install_missing PACKAGE...
install_missing() {
    find_missing "$@"
    [ ${#missing[@]} = 0 ] && return
    say "installing ${missing[*]}"
    # npm brings ca-certificates, whose set-up makes a new bundle: certificates that the owner of
    # this machine put into the old one stay in use.
    local kept=
    if [ -s "$certificates" ]; then
        kept=$(mktemp)
        cp "$certificates" "$kept"
    fi
    as_root apt-get update -qq || give_up "apt-get update failed: is the network there?"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "${missing[@]}" >&2 ||
        give_up "apt-get could not install ${missing[*]}"
    if [ -n "$kept" ]; then
        cmp -s "$kept" "$certificates" || as_root cp "$kept" "$certificates"
        rm "$kept"
    fi
    # A name that only another package provides would be installed anew at every start.
    find_missing "$@"
    [ ${#missing[@]} = 0 ] || give_up "apt-get ran, but these are still not installed under their names: ${missing[*]}"
}

# build PRESET FOLDER [TARGET...]
build() {
    local preset=$1 folder=$root/$2
    shift 2
    if [ ! -e "$root/node_modules/.package-lock.json" ] || [ "$root/package-lock.json" -nt "$root/node_modules/.package-lock.json" ]; then
        say "fetching the npm packages of the lock file"
        (cd "$root" && npm ci --ignore-scripts --no-audit --no-fund >&2) || give_up "npm ci failed: is the network there?"
        touch "$root/node_modules/.package-lock.json"
    fi
    if [ ! -e "$folder/build.ninja" ]; then
        say "configuring ($preset)"
        (cd "$root" && cmake --preset "$preset" >"$root/.cmake.log" 2>&1) || {
            cat "$root/.cmake.log" >&2
            give_up "CMake could not configure; the reason is above."
        }
        mkdir -p "$folder" && mv "$root/.cmake.log" "$folder/configure.log"
    fi
    if ! ninja -C "$folder" -n "$@" 2>/dev/null | grep -q 'no work to do'; then
        say "building ($preset)"
        ninja -C "$folder" "$@" >&2 || give_up "the build failed; the reason is above."
    fi
}
