#!/bin/sh
# Assembles and links one kernel profile with GNU as and ld, and prints name, address, size and SHA-256 of each section.
# The unit test compares the lab's own assembler with the recorded output:  ./check-gnu.sh v4.15 > v4.15/gnu.txt
# `./check-gnu.sh record` does that for all profiles. KEEP=file keeps the linked kernel.
set -e
cd "$(dirname "$0")"
if [ "$1" = record ]; then
  for profile in */profile.ts; do
    profile=${profile%/profile.ts}
    "$0" "$profile" > "$profile/gnu.new"
    mv "$profile/gnu.new" "$profile/gnu.txt"
  done
  exit
fi
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
mkdir "$out/src"
cp shared/*.[Sh] "$out/src"
base=$(sed -n "s/^  base: '\(.*\)',/\1/p" "$1/profile.ts")
for folder in $base "$1"; do cp "$folder"/*.[Sh] "$out/src"; done     # a profile's own file wins
cd "$out/src"
for file in *.S; do as -I . -o "${file%.S}.o" "$file"; done
{
  echo 'ENTRY(startup_64)'; echo 'SECTIONS {'
  sed -n 's/^\.equ *[^,]*, *\(0x[0-9a-f]*\) *# section \(\S*\).*/  \2 \1 : { *(\2) }/p' vmlinux.lds.h
  echo '  /DISCARD/ : { *(.note*) } }'
} > lds
ld -n -T lds -o vmlinux ./*.o
for section in $(sed -n 's/^\.equ.*# section \(\S*\).*/\1/p' vmlinux.lds.h); do
  set -- $(objdump -h vmlinux | awk -v s="$section" '$2 == s { print $4, $3 }')
  [ -n "$1" ] || continue                        # this era has no such section
  if objcopy -O binary -j "$section" vmlinux bytes 2>/dev/null && [ -s bytes ]; then
    sum=$(sha256sum < bytes | cut -d' ' -f1)
  else sum=nobits; fi
  echo "$section $1 $2 $sum"
done
[ -z "$KEEP" ] || cp vmlinux "$KEEP"
