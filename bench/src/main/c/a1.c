/* a1 PEER N REPETITIONS THREADS: the yardsticks of the workload A1.
 *   stream  the triad a = b + 3c: how much memory this machine moves just now
 *   fused   both stocks and the yearly change of each stand, the factors of its species taken as one
 *   summed  the same, with the three compensated totals that the kernel also gives
 */
#include "bench.h"

#define BLOCK 16384

typedef struct { double sum, correction; } Sum;
static void add(Sum *s, double v) {
  double next = s->sum + v;
  s->correction += fabs(s->sum) >= fabs(v) ? (s->sum - next) + v : (v - next) + s->sum;
  s->sum = next;
}

int main(int count, char **arg) {
  Run run = run_of(count, arg);
  size_t n = run.n;
  double check = 0;
  double *area = column(n), *v1 = column(n), *v2 = column(n), *c1 = column(n), *c2 = column(n), *change = column(n);
  uint8_t *species = room(n);
  #pragma omp parallel for schedule(static)
  for (size_t i = 0; i < n; i++) {
    species[i] = (uint8_t)species_of(i);
    area[i] = area_of(i);
    v1[i] = start_of(i);
    v2[i] = end_of(i, v1[i]);
    c1[i] = c2[i] = change[i] = 0;
  }
  double factor[256] = {0};
  for (int s = 0; s < SPECIES; s++) factor[s] = factor_of(s);

  for (int r = 0; r < run.reps; r++) {
    begin(&run);
    if (is(&run, "stream")) {
      #pragma omp parallel for schedule(static)
      for (size_t i = 0; i < n; i++) change[i] = v1[i] + 3.0 * v2[i];
    } else if (is(&run, "fused")) {
      #pragma omp parallel for simd schedule(static)
      for (size_t i = 0; i < n; i++) {
        double k = area[i] * factor[species[i]], x = k * v1[i], y = k * v2[i];
        c1[i] = x; c2[i] = y; change[i] = (y - x) / 5;
      }
    } else {
      size_t blocks = (n + BLOCK - 1) / BLOCK;
      Sum total = {0, 0};
      Sum *ends = calloc(blocks, sizeof(Sum));
      #pragma omp parallel for schedule(static)
      for (size_t b = 0; b < blocks; b++) {
        Sum start = {0, 0}, end = {0, 0}, yearly = {0, 0};
        size_t to = (b + 1) * BLOCK < n ? (b + 1) * BLOCK : n;
        for (size_t i = b * BLOCK; i < to; i++) {
          double k = area[i] * factor[species[i]], x = k * v1[i], y = k * v2[i], d = (y - x) / 5;
          c1[i] = x; c2[i] = y; change[i] = d;
          add(&start, x); add(&end, y); add(&yearly, d);
        }
        ends[b] = end;
        if (start.sum + yearly.sum < 0) abort();   /* keeps the other two sums alive */
      }
      for (size_t b = 0; b < blocks; b++) { add(&total, ends[b].sum); total.correction += ends[b].correction; }
      check = total.sum + total.correction;
      free(ends);
    }
    end(&run, r);
  }
  if (is(&run, "fused")) for (size_t i = 0; i < n; i++) check += c2[i];
  if (is(&run, "stream")) check = 24.0 * n / median(run.wall, run.reps) / 1e9;
  return tell(&run, n, check);
}
