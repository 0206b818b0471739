/* a2 PEER N REPETITIONS THREADS: the yardsticks of the workloads A2 and A2x, forty years of N stands.
 *   table   V(t) = V · curve(age + t) / curve(age) from a table by species, site and age; tonnes by county and year
 *   direct  the Richards curve evaluated for every stand and year by vector exp and log; tonnes by year
 * The check value is the total of the last year.
 */
#include "bench.h"

#define COUNTIES 2000
#define SITES 5
#define AGES 208
#define YEARS 40
#define ROW 64
#define MOST_THREADS 64

static double values[SPECIES][SITES][AGES];
static double sums[MOST_THREADS][COUNTIES][ROW];

static double rate_of(int s) { return 0.03 + 0.001 * (s * 5 % 40); }
static double bend_of(int s) { return 1.2 + 0.05 * (s * 9 % 20); }
static double curve(int s, int site, double age) {
  double most = (120 + 8.0 * (s * 3 % 40)) * (0.6 + 0.2 * site);
  return most * pow(1.0 - exp(-rate_of(s) * age), bend_of(s));
}

int main(int count, char **arg) {
  Run run = run_of(count, arg);
  size_t n = run.n;
  double check = 0;
  double *area = column(n), *stock = column(n);
  uint8_t *species = room(n), *age = room(n), *site = room(n);
  uint16_t *county = room(2 * n);
  #pragma omp parallel for schedule(static)
  for (size_t i = 0; i < n; i++) {
    area[i] = area_of(i);
    stock[i] = end_of(i, start_of(i));
    species[i] = species_of(i);
    county[i] = COUNTIES * u(6, i);
    age[i] = 1 + (int)(80 * u(7, i));
    site[i] = SITES * u(8, i);
  }
  double factor[SPECIES], rate[SPECIES], bend[SPECIES];
  for (int s = 0; s < SPECIES; s++) {
    factor[s] = factor_of(s); rate[s] = rate_of(s); bend[s] = bend_of(s);
    for (int t = 0; t < SITES; t++) for (int a = 0; a < AGES; a++) values[s][t][a] = curve(s, t, a);
  }

  for (int r = 0; r < run.reps; r++) {
    begin(&run);
    check = 0;
    if (is(&run, "table")) {
      #pragma omp parallel
      {
        double (*mine)[ROW] = sums[omp_get_thread_num()];
        memset(mine, 0, sizeof(sums[0]));
        #pragma omp for schedule(static)
        for (size_t i = 0; i < n; i++) {
          const double *at = values[species[i]][site[i]] + age[i];
          double f = area[i] * stock[i] * factor[species[i]] / at[0], *row = mine[county[i]];
          for (int t = 1; t <= YEARS; t++) row[t - 1] += f * at[t];
        }
      }
      for (int a = 1; a < run.threads; a++)
        for (int k = 0; k < COUNTIES; k++) for (int t = 0; t < YEARS; t++) sums[0][k][t] += sums[a][k][t];
      for (int k = 0; k < COUNTIES; k++) check += sums[0][k][YEARS - 1];
    } else {
      double total[ROW] = {0};
      #pragma omp parallel for schedule(static) reduction(+:total[:ROW])
      for (size_t i = 0; i < n; i++) {
        int s = species[i];
        double k = rate[s], c = bend[s], a = age[i], f = area[i] * stock[i] * factor[s] / pow(1 - exp(-k * a), c);
        double logs[ROW], shares[ROW];
        for (int t = 0; t < YEARS; t++) logs[t] = log(1 - exp(-k * (a + 1 + t)));
        __asm__ volatile("" ::: "memory");   /* keeps the compiler from the slower vector pow */
        for (int t = 0; t < YEARS; t++) shares[t] = exp(c * logs[t]);
        for (int t = 0; t < YEARS; t++) total[t] += f * shares[t];
      }
      check = total[YEARS - 1];
    }
    end(&run, r);
  }
  return tell(&run, (double)n * YEARS, check);
}
