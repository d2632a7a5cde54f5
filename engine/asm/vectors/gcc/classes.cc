// Templates and inline functions in groups, virtual tables, and the tables of exceptions.
extern "C" int elsewhere(int);

struct Shape {
  virtual ~Shape();
  virtual int area() const = 0;
  virtual int sides() const { return 0; }
};
Shape::~Shape() { elsewhere(1); }

template <int N> struct Polygon : Shape {
  int side;
  explicit Polygon(int length) : side(length) {}
  int area() const override { return N * side * elsewhere(side); }
  int sides() const override { return N; }
};

template <class T> inline T larger(T a, T b) {
  static T last;
  last = a > b ? a : b;
  return last;
}

struct Guard {
  int *level;
  explicit Guard(int *l) : level(l) { ++*level; }
  ~Guard() { --*level; }
};

int level;
struct Trouble { int code; };

int attempt(int x) {
  Guard guard(&level);
  try {
    if (x > 3) throw Trouble{x};
    return elsewhere(x);
  } catch (const Trouble &trouble) {
    return trouble.code;
  } catch (...) {
    return -1;
  }
}

int total(int x) {
  Polygon<3> triangle(x);
  Polygon<4> square(x + 1);
  const Shape *shapes[] = {&triangle, &square};
  int sum = 0;
  for (const Shape *shape : shapes) sum += shape->area() * shape->sides();
  return larger(sum, x) + static_cast<int>(larger(2.5, 1.0 * x));
}

namespace deep { namespace deeper { int inside(unsigned char c) noexcept { return elsewhere(c); } } }
int *fresh() { static int once = elsewhere(7); return &once; }
