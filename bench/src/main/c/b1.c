/* b1 PEER N REPETITIONS THREADS: the yardstick of the workload B1, ground that is covered twice among N cells.
 *   specialised  the common area of each near pair as a sum over pairs of edges; common borders cancel, no shape is built
 * The common area of A and B is the sum over an edge of A and one of B of the integral of the lower of the two over their
 * common range of x, signed by the way each edge runs. It takes simple rings only.
 * The check value is the sum of all common areas above one square metre.
 */
#include "bench.h"

#define BETWEEN 8
#define CORNERS (4 * (BETWEEN + 1))
#define WIDTH 128.0

typedef struct { double x, y; } Point;
typedef struct { double left, bottom, right, top; } Box;
typedef struct { double left, right, y, slope, sign; } Edge;

static inline double most(double a, double b) { return a > b ? a : b; }
static inline double least(double a, double b) { return a < b ? a : b; }
static inline double mm(double x) { return rounded(x, 1000.0); }
static Point node(uint64_t row, uint64_t col) {
  uint64_t k = row * 65536 + col;
  return (Point){mm(col * 100.0 + 30.0 * (u(51, k) - 0.5)), mm(row * 100.0 + 30.0 * (u(52, k) - 0.5))};
}
static Point between(int level, uint64_t row, uint64_t col, int j) {
  Point a = node(row, col), b = level ? node(row, col + 1) : node(row + 1, col);
  double t = (j + 1) / (double)(BETWEEN + 1);
  double away = 4.0 * t * (1.0 - t) * 24.0 * (u(level ? 53 : 54, (row * 65536 + col) * 16 + j) - 0.5);
  return (Point){mm(a.x + (b.x - a.x) * t + (level ? 0.0 : away)), mm(a.y + (b.y - a.y) * t + (level ? away : 0.0))};
}
static void cell(uint64_t n, uint64_t id, Point *p) {
  uint64_t cols = (uint64_t)ceil(sqrt((double)n)), i = id < n ? id : (uint64_t)(n * u(56, id - n)), r = i / cols, c = i % cols;
  int k = 0;
  p[k++] = node(r, c);         for (int j = 0; j < BETWEEN; j++) p[k++] = between(1, r, c, j);
  p[k++] = node(r, c + 1);     for (int j = 0; j < BETWEEN; j++) p[k++] = between(0, r, c + 1, j);
  p[k++] = node(r + 1, c + 1); for (int j = BETWEEN; j-- > 0;) p[k++] = between(1, r + 1, c, j);
  p[k++] = node(r + 1, c);     for (int j = BETWEEN; j-- > 0;) p[k++] = between(0, r, c, j);
  if (id >= n) {
    double x = 0, y = 0;
    for (int j = 0; j < CORNERS; j++) { x += p[j].x; y += p[j].y; }
    x /= CORNERS; y /= CORNERS;
    for (int j = 0; j < CORNERS; j++) p[j] = (Point){mm(x + 0.97 * (p[j].x - x)), mm(y + 0.97 * (p[j].y - y))};
  } else if (u(55, i) < 0.02) {
    for (int j = 0; j < CORNERS; j++) p[j] = (Point){mm(p[j].x + 15.0), mm(p[j].y + 10.0)};
  }
}

/* The edge from a corner on, from left to right above a base line; 0 when it is upright or out of range. */
static inline int edge(const Point *p, int k, Box common, Edge *e) {
  Point a = p[k], b = p[k + 1 == CORNERS ? 0 : k + 1];
  e->sign = 1;
  if (a.x > b.x) { Point t = a; a = b; b = t; e->sign = -1; }
  if (b.x <= common.left || a.x >= common.right || a.x == b.x) return 0;
  e->left = a.x; e->right = b.x; e->y = a.y - common.bottom; e->slope = (b.y - a.y) / (b.x - a.x);
  return 1;
}
static double shared(const Point *a, const Point *b, Box common) {
  Edge theirs[CORNERS], mine;
  int many = 0;
  double area = 0;
  for (int k = 0; k < CORNERS; k++) many += edge(b, k, common, theirs + many);
  for (int k = 0; k < CORNERS; k++) {
    if (!edge(a, k, common, &mine)) continue;
    for (int j = 0; j < many; j++) {
      Edge o = theirs[j];
      double from = most(mine.left, o.left), to = least(mine.right, o.right);
      if (from >= to) continue;
      double m0 = mine.y + mine.slope * (from - mine.left), m1 = mine.y + mine.slope * (to - mine.left);
      double o0 = o.y + o.slope * (from - o.left), o1 = o.y + o.slope * (to - o.left), d0 = m0 - o0, d1 = m1 - o1, v;
      if (d0 <= 0 && d1 <= 0) v = 0.5 * (m0 + m1) * (to - from);
      else if (d0 >= 0 && d1 >= 0) v = 0.5 * (o0 + o1) * (to - from);
      else {
        double t = d0 / (d0 - d1), at = from + t * (to - from), y = m0 + t * (m1 - m0);
        v = d0 < 0 ? 0.5 * (m0 + y) * (at - from) + 0.5 * (y + o1) * (to - at)
                   : 0.5 * (o0 + y) * (at - from) + 0.5 * (y + m1) * (to - at);
      }
      area += mine.sign * o.sign * v;
    }
  }
  return area;
}

#define EACH_TILE(i) \
  for (size_t ty = (box[i].bottom - all.bottom) / WIDTH; ty <= (size_t)((box[i].top - all.bottom) / WIDTH); ty++) \
    for (size_t tx = (box[i].left - all.left) / WIDTH; tx <= (size_t)((box[i].right - all.left) / WIDTH); tx++)

static double search(const Point *p, size_t m) {
  Box *box = room(m * sizeof(Box)), all = {1e300, 1e300, -1e300, -1e300};
  for (size_t i = 0; i < m; i++) {
    const Point *q = p + i * CORNERS;
    Box b = {q[0].x, q[0].y, q[0].x, q[0].y};
    for (int k = 1; k < CORNERS; k++) {
      b.left = least(b.left, q[k].x); b.right = most(b.right, q[k].x);
      b.bottom = least(b.bottom, q[k].y); b.top = most(b.top, q[k].y);
    }
    box[i] = b;
    all.left = least(all.left, b.left); all.right = most(all.right, b.right);
    all.bottom = least(all.bottom, b.bottom); all.top = most(all.top, b.top);
  }
  size_t wide = (all.right - all.left) / WIDTH + 1, tiles = wide * (size_t)((all.top - all.bottom) / WIDTH + 1);
  uint32_t *head = calloc(tiles + 1, 4), *at = malloc(tiles * 4);
  for (size_t i = 0; i < m; i++) EACH_TILE(i) head[ty * wide + tx + 1]++;
  for (size_t z = 0; z < tiles; z++) head[z + 1] += head[z];
  uint32_t *in = malloc(4 * (size_t)head[tiles]);
  memcpy(at, head, tiles * 4);
  for (size_t i = 0; i < m; i++) EACH_TILE(i) in[at[ty * wide + tx]++] = i;
  double area = 0;
  #pragma omp parallel for schedule(dynamic, 64) reduction(+:area)
  for (size_t z = 0; z < tiles; z++)
    for (uint32_t s = head[z]; s < head[z + 1]; s++)
      for (uint32_t r = s + 1; r < head[z + 1]; r++) {
        Box a = box[in[s]], b = box[in[r]];
        Box c = {most(a.left, b.left), most(a.bottom, b.bottom), least(a.right, b.right), least(a.top, b.top)};
        if (c.left > c.right || c.bottom > c.top) continue;
        /* a pair that shares several tiles is taken in the one of its lower left corner */
        if ((size_t)((c.bottom - all.bottom) / WIDTH) * wide + (size_t)((c.left - all.left) / WIDTH) != z) continue;
        if ((c.right - c.left) * (c.top - c.bottom) <= 1.0) continue;
        double each = shared(p + (size_t)in[s] * CORNERS, p + (size_t)in[r] * CORNERS, c);
        if (each > 1.0) area += each;
      }
  free(box); free(head); free(at); free(in);
  return area;
}

int main(int count, char **arg) {
  Run run = run_of(count, arg);
  size_t n = run.n, m = n + n / 200;
  Point *p = room(m * CORNERS * sizeof(Point));
  double check = 0;
  #pragma omp parallel for schedule(static)
  for (size_t i = 0; i < m; i++) cell(n, i, p + i * CORNERS);
  for (int r = 0; r < run.reps; r++) { begin(&run); check = search(p, m); end(&run, r); }
  return tell(&run, (double)m, check);
}
