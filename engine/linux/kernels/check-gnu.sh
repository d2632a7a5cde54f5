#!/bin/sh
# Assembles and links one kernel profile with GNU as and ld, and prints name, address, size and SHA-256 of each section.
# The unit test compares the lab's own assembler with the recorded output:  ./check-gnu.sh v4.15 > v4.15/gnu.txt
set -e
cd "$(dirname "$0")/$1"
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
for file in *.S; do as -I . -o "$out/${file%.S}.o" "$file"; done
{
  echo 'ENTRY(startup_64)'; echo 'SECTIONS {'
  sed -n 's/^\.equ *[^,]*, *\(0x[0-9a-f]*\) *# section \(\S*\).*/  \2 \1 : { *(\2) }/p' vmlinux.lds.h
  echo '  /DISCARD/ : { *(.note*) } }'
} > "$out/lds"
ld -n -T "$out/lds" -o "$out/vmlinux" "$out"/*.o
for section in $(sed -n 's/^\.equ.*# section \(\S*\).*/\1/p' vmlinux.lds.h); do
  set -- $(objdump -h "$out/vmlinux" | awk -v s="$section" '$2 == s { print $4, $3 }')
  if objcopy -O binary -j "$section" "$out/vmlinux" "$out/bytes" 2>/dev/null && [ -s "$out/bytes" ]; then
    sum=$(sha256sum < "$out/bytes" | cut -d' ' -f1)
  else sum=nobits; fi
  echo "$section $1 $2 $sum"
done
[ -z "$KEEP" ] || cp "$out/vmlinux" "$KEEP"
