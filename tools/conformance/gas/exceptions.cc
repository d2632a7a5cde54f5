// Thrown through frames that are described by .cfi_*: what runs on the way out, and who catches it.
#include <cstdio>
#include <stdexcept>
#include <string>

struct Guard {
  const char *name;
  ~Guard() { std::printf("leaving %s\n", name); }
};

static int deep(int x) {
  Guard guard{"deep"};
  if (x > 2) throw std::runtime_error("too much: " + std::to_string(x));
  return x;
}

int main() {
  for (int x = 1; x < 5; x++) {
    try {
      Guard guard{"the block"};
      std::printf("%d\n", deep(x));
    } catch (const std::exception &caught) {
      std::printf("caught %s\n", caught.what());
    }
  }
}
