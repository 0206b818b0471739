/* a3 ziggurat N REPETITIONS THREADS DRAWS: the yardstick of the workload A3, brute-force Monte-Carlo of N stands.
 * In each draw the factors of a species are normal (5, 8, 15 and 2 %) and the same for all its stands; the volume
 * of each stand errs on its own by max(0, 1 + 0.15 z). Every stand is drawn in every draw.
 * Normal numbers: xoshiro256++ (Blackman and Vigna) and a ziggurat of 256 layers (Marsaglia and Tsang 2000).
 * The check value is the mean of the draws.
 */
#include "bench.h"

typedef struct { uint64_t s[4]; } Source;
static inline uint64_t rotated(uint64_t x, int k) { return x << k | x >> (64 - k); }
static inline uint64_t bits(Source *g) {
  uint64_t *s = g->s, out = rotated(s[0] + s[3], 23) + s[0], t = s[1] << 17;
  s[2] ^= s[0]; s[3] ^= s[1]; s[1] ^= s[2]; s[0] ^= s[3]; s[2] ^= t; s[3] = rotated(s[3], 45);
  return out;
}
static inline double uniform(Source *g) { return (double)(bits(g) >> 11) * 0x1.0p-53; }

static double edge[257], inside[256], height[257];

static void layers(void) {
  const double tail = 3.6541528853610088, area = 4.92867323399e-3;
  double f = exp(-0.5 * tail * tail);
  edge[0] = area / f; edge[1] = tail; edge[256] = 0;
  for (int i = 2; i < 256; i++) { edge[i] = sqrt(-2 * log(area / edge[i - 1] + f)); f = exp(-0.5 * edge[i] * edge[i]); }
  for (int i = 0; i < 256; i++) inside[i] = edge[i + 1] / edge[i];
  for (int i = 0; i <= 256; i++) height[i] = exp(-0.5 * edge[i] * edge[i]);
}

static inline double normal(Source *g) {
  for (;;) {
    uint64_t b = bits(g);
    int i = b & 255;
    double v = (double)((int64_t)b >> 11) * 0x1.0p-52, x = v * edge[i];
    if (fabs(v) < inside[i]) return x;
    if (i == 0) {
      double beyond, under;
      do {
        beyond = -log(uniform(g) + 1e-300) / edge[1];
        under = -log(uniform(g) + 1e-300);
      } while (under + under < beyond * beyond);
      return v < 0 ? -(edge[1] + beyond) : edge[1] + beyond;
    }
    if (height[i] + uniform(g) * (height[i + 1] - height[i]) < exp(-0.5 * x * x)) return x;
  }
}

int main(int count, char **arg) {
  Run run = run_of(count, arg);
  size_t n = run.n;
  int draws = count > 5 ? atoi(arg[5]) : 1000;
  double check = 0, *volume = column(n), *total = column(draws);
  uint8_t *species = room(n);
  layers();
  for (size_t i = 0; i < n; i++) { volume[i] = area_of(i) * end_of(i, start_of(i)); species[i] = species_of(i); }

  for (int r = 0; r < run.reps; r++) {
    begin(&run);
    #pragma omp parallel for schedule(dynamic, 8)
    for (int d = 0; d < draws; d++) {
      Source g;
      for (int k = 0; k < 4; k++) g.s[k] = mix64(SEED + 977 * k + (uint64_t)d * 0x9E3779B97F4A7C15ULL + 1);
      double factor[256] = {0}, sum = 0;
      for (int s = 0; s < SPECIES; s++)
        factor[s] = density(s) * (1 + .05 * normal(&g)) * expansion(s) * (1 + .08 * normal(&g))
                  * (1 + root(s) * (1 + .15 * normal(&g))) * carbon(s) * (1 + .02 * normal(&g)) * 44 / 12;
      for (size_t i = 0; i < n; i++) {
        double f = 1 + 0.15 * normal(&g);
        if (f > 0) sum += volume[i] * factor[species[i]] * f;
      }
      total[d] = sum;
    }
    end(&run, r);
  }
  for (int d = 0; d < draws; d++) check += total[d];
  return tell(&run, (double)n * draws, check / draws);
}
