/* a1 PEER N REPETITIONS THREADS: the yardsticks of the workload A1.
 *   stream  the triad a = b + 3c: how much memory this machine moves just now
 *   fused   both stocks and the yearly change of each stand, the factors of its species taken as one
 *   summed  the same, with the three compensated totals that the kernel also gives
 * The stands come from a counter: r(s, i) = mix64(SEED + s*0xD1B5... + (i+1)*0x9E37...), u = (r >>> 11) * 2^-53.
 * Prints one line: RESULT peer=… threads=… n=… ms=… cpu_ms=… check=…  (medians over the repetitions)
 */
#include <math.h>
#include <omp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define SPECIES 40
#define BLOCK 16384

static uint64_t mix64(uint64_t z) {
  z ^= z >> 30; z *= 0xBF58476D1CE4E5B9ULL;
  z ^= z >> 27; z *= 0x94D049BB133111EBULL;
  return z ^ z >> 31;
}

static double u(uint64_t stream, uint64_t i) {
  uint64_t r = mix64(20260101ULL + stream * 0xD1B54A32D192ED03ULL + (i + 1) * 0x9E3779B97F4A7C15ULL);
  return (double)(r >> 11) * 0x1.0p-53;
}

static double rounded(double x, double scale) { return floor(x * scale + 0.5) / scale; }
static double now(void) { struct timespec t; clock_gettime(CLOCK_MONOTONIC, &t); return t.tv_sec + t.tv_nsec * 1e-9; }
static double cpu(void) { struct timespec t; clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t); return t.tv_sec + t.tv_nsec * 1e-9; }
static int order(const void *a, const void *b) { double x = *(const double *)a, y = *(const double *)b; return (x > y) - (x < y); }

static double *column(size_t n) {
  double *p = aligned_alloc(64, (n * 8 + 63) / 64 * 64);
  if (!p) { perror("memory"); exit(1); }
  return p;
}

typedef struct { double sum, correction; } Sum;
static void add(Sum *s, double v) {
  double next = s->sum + v;
  s->correction += fabs(s->sum) >= fabs(v) ? (s->sum - next) + v : (v - next) + s->sum;
  s->sum = next;
}

int main(int count, char **arg) {
  if (count < 5) { fprintf(stderr, "a1 stream|fused|summed N REPETITIONS THREADS\n"); return 2; }
  const char *peer = arg[1];
  size_t n = strtoull(arg[2], 0, 10);
  int reps = atoi(arg[3]), threads = atoi(arg[4]);
  double wall[99], used[99], check = 0;
  if (reps > 99) reps = 99;
  omp_set_num_threads(threads);

  double *area = column(n), *v1 = column(n), *v2 = column(n), *c1 = column(n), *c2 = column(n), *change = column(n);
  uint8_t *species = aligned_alloc(64, (n + 63) / 64 * 64);
  #pragma omp parallel for schedule(static)
  for (size_t i = 0; i < n; i++) {
    double s = u(1, i), a = u(2, i), b = u(4, i), g = u(5, i);
    species[i] = (uint8_t)(SPECIES * s * s);
    area[i] = rounded(0.067 + 20.0 * a * a * a, 1e4);
    v1[i] = u(3, i) < 0.10 ? 0.0 : rounded(5.0 + 300.0 * b * b, 1e2);
    v2[i] = v1[i] == 0.0 ? (g < 0.3 ? rounded(2.0 + 10.0 * g, 1e2) : 0.0) : rounded(v1[i] * (0.85 + 0.35 * g), 1e2);
    c1[i] = c2[i] = change[i] = 0;
  }
  double factor[256] = {0};
  for (int s = 0; s < SPECIES; s++)
    factor[s] = (0.28 + 0.01 * (s * 7 % 40)) * (1.10 + 0.02 * (s * 11 % 40)) * (1 + 0.15 + 0.005 * (s * 13 % 40))
              * (0.45 + 0.0015 * (s * 17 % 40)) * 44 / 12;

  for (int r = 0; r < reps; r++) {
    double t = now(), p = cpu();
    if (!strcmp(peer, "stream")) {
      #pragma omp parallel for schedule(static)
      for (size_t i = 0; i < n; i++) change[i] = v1[i] + 3.0 * v2[i];
    } else if (!strcmp(peer, "fused")) {
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
    wall[r] = now() - t; used[r] = cpu() - p;
  }
  if (!strcmp(peer, "fused")) for (size_t i = 0; i < n; i++) check += c2[i];
  qsort(wall, reps, sizeof(double), order);
  qsort(used, reps, sizeof(double), order);
  if (!strcmp(peer, "stream")) check = 24.0 * n / wall[reps / 2] / 1e9;
  printf("RESULT peer=%s threads=%d n=%zu ms=%.3f cpu_ms=%.3f check=%.12g\n", peer, threads, n,
         wall[reps / 2] * 1e3, used[reps / 2] * 1e3, check);
  return 0;
}
