/* What the yardsticks share: the generator, the synthetic species, time, and the line that each prints.
 * Data come from a counter: r(s, i) = mix64(SEED + s*0xD1B5... + (i+1)*0x9E37...), u = (r >>> 11) * 2^-53,
 * so that any language makes the same ones.
 */
#ifndef BENCH_H
#define BENCH_H
#include <math.h>
#include <omp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define SEED 20260101ULL
#define SPECIES 40
#define MOST_REPETITIONS 99

static inline uint64_t mix64(uint64_t z) {
  z ^= z >> 30; z *= 0xBF58476D1CE4E5B9ULL;
  z ^= z >> 27; z *= 0x94D049BB133111EBULL;
  return z ^ z >> 31;
}

static inline double u(uint64_t stream, uint64_t i) {
  uint64_t r = mix64(SEED + stream * 0xD1B54A32D192ED03ULL + (i + 1) * 0x9E3779B97F4A7C15ULL);
  return (double)(r >> 11) * 0x1.0p-53;
}

static inline double rounded(double x, double scale) { return floor(x * scale + 0.5) / scale; }

static inline int species_of(uint64_t i) { double s = u(1, i); return (int)(SPECIES * s * s); }
static inline double area_of(uint64_t i) { double a = u(2, i); return rounded(0.067 + 20.0 * a * a * a, 1e4); }
static inline double start_of(uint64_t i) {
  double b = u(4, i);
  return u(3, i) < 0.10 ? 0.0 : rounded(5.0 + 300.0 * b * b, 1e2);
}
static inline double end_of(uint64_t i, double start) {
  double g = u(5, i);
  if (start == 0.0) return g < 0.3 ? rounded(2.0 + 10.0 * g, 1e2) : 0.0;
  return rounded(start * (0.85 + 0.35 * g), 1e2);
}

static inline double density(int s) { return 0.28 + 0.01 * (s * 7 % 40); }
static inline double expansion(int s) { return 1.10 + 0.02 * (s * 11 % 40); }
static inline double root(int s) { return 0.15 + 0.005 * (s * 13 % 40); }
static inline double carbon(int s) { return 0.45 + 0.0015 * (s * 17 % 40); }
static inline double factor_of(int s) { return density(s) * expansion(s) * (1 + root(s)) * carbon(s) * 44 / 12; }

static inline double now(void) { struct timespec t; clock_gettime(CLOCK_MONOTONIC, &t); return t.tv_sec + t.tv_nsec * 1e-9; }
static inline double cpu(void) { struct timespec t; clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t); return t.tv_sec + t.tv_nsec * 1e-9; }
static int order(const void *a, const void *b) { double x = *(const double *)a, y = *(const double *)b; return (x > y) - (x < y); }

static inline void *room(size_t bytes) {
  void *p = aligned_alloc(64, (bytes + 63) / 64 * 64);
  if (!p) { perror("memory"); exit(1); }
  return p;
}
static inline double *column(size_t n) { return room(n * sizeof(double)); }

/* The arguments of every yardstick: PEER N REPETITIONS THREADS; and the times of its repetitions. */
typedef struct {
  const char *peer;
  size_t n;
  int reps, threads;
  double wall[MOST_REPETITIONS], used[MOST_REPETITIONS], began, began_cpu;
} Run;

static inline Run run_of(int count, char **arg) {
  if (count < 5) { fprintf(stderr, "%s PEER N REPETITIONS THREADS\n", arg[0]); exit(2); }
  Run run = {.peer = arg[1], .n = strtoull(arg[2], 0, 10), .reps = atoi(arg[3]), .threads = atoi(arg[4])};
  if (run.reps > MOST_REPETITIONS) run.reps = MOST_REPETITIONS;
  omp_set_num_threads(run.threads);
  return run;
}
static inline int is(const Run *run, const char *peer) { return !strcmp(run->peer, peer); }
static inline void begin(Run *run) { run->began = now(); run->began_cpu = cpu(); }
static inline void end(Run *run, int repetition) {
  run->wall[repetition] = now() - run->began;
  run->used[repetition] = cpu() - run->began_cpu;
}
static inline double median(double *times, int reps) { qsort(times, reps, sizeof(double), order); return times[reps / 2]; }

/* Prints one line: RESULT peer=... threads=... n=... ms=... cpu_ms=... check=...  (medians over the repetitions) */
static inline int tell(Run *run, double n, double check) {
  printf("RESULT peer=%s threads=%d n=%.0f ms=%.3f cpu_ms=%.3f check=%.12g\n", run->peer, run->threads, n,
         median(run->wall, run->reps) * 1e3, median(run->used, run->reps) * 1e3, check);
  return 0;
}
#endif
