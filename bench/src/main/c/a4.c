/* a4 PEER N REPETITIONS THREADS: the yardstick of the workload A4, kg = exp(a + b · ln(D²H)) of each tree and the total.
 * One text, compiled twice: with -ffast-math the exp and log of libmvec take several trees at once (peer vector),
 * without it libm takes one (peer scalar). The check value is the total.
 */
#include "bench.h"

int main(int count, char **arg) {
  Run run = run_of(count, arg);
  size_t n = run.n;
  double check = 0, *diameter = column(n), *height = column(n), *mass = column(n);
  uint8_t *species = room(n);
  #pragma omp parallel for schedule(static)
  for (size_t i = 0; i < n; i++) {
    double s = u(21, i), d = u(22, i);
    species[i] = (uint8_t)(SPECIES * s * s);
    diameter[i] = rounded(5.0 + 75.0 * d * d, 10.0);
    height[i] = rounded(1.3 + 30.0 * (1.0 - exp(-0.04 * diameter[i])) * (0.8 + 0.4 * u(23, i)), 10.0);
    mass[i] = 0;
  }
  double a[256] = {0}, b[256] = {0};
  for (int s = 0; s < SPECIES; s++) {
    a[s] = log(0.05 + 0.001 * s) + log((1 + root(s)) * carbon(s) * 44 / 12);
    b[s] = 0.90 + 0.002 * s;
  }

  for (int r = 0; r < run.reps; r++) {
    double sum = 0;
    begin(&run);
    #pragma omp parallel for simd schedule(static) reduction(+:sum)
    for (size_t i = 0; i < n; i++) {
      double x = exp(a[species[i]] + b[species[i]] * log(diameter[i] * diameter[i] * height[i]));
      mass[i] = x;
      sum += x;
    }
    end(&run, r);
    check = sum;
  }
  return tell(&run, n, check);
}
