package org.tanku.kernel.method.projection;

import org.tanku.kernel.method.growth.CurveForm;

/// The growth curves of a columnar run (批量预估曲线), by species and site class.
public sealed interface AgeCurves {
    int sites();

    /// Values by species, site class and full year of age from zero on, in one array. Beyond the
    /// last age a stand keeps the value there, and is counted.
    final class OfTable implements AgeCurves {
        private final int sites;
        private final int ages;
        private final double[] values;

        /// The array is taken as it is, not copied.
        public OfTable(int sites, int ages, double[] values) {
            if (sites < 1 || ages < 1 || values.length % (sites * ages) != 0) {
                throw new IllegalArgumentException(
                        values.length
                                + " values are no table of "
                                + sites
                                + " sites and "
                                + ages
                                + " ages");
            }
            this.sites = sites;
            this.ages = ages;
            this.values = values;
        }

        @Override
        public int sites() {
            return sites;
        }

        int ages() {
            return ages;
        }

        double[] values() {
            return values;
        }
    }

    /// One form with its parameters by species and site class, evaluated for every stand and year.
    final class OfForm implements AgeCurves {
        private final CurveForm form;
        private final int sites;
        private final double[] a;
        private final double[] b;
        private final double[] c;

        /// The arrays are taken as they are, not copied.
        public OfForm(CurveForm form, int sites, double[] a, double[] b, double[] c) {
            if (a.length != b.length || a.length != c.length) {
                throw new IllegalArgumentException(
                        "columns of one length are expected, not "
                                + a.length
                                + ", "
                                + b.length
                                + ", "
                                + c.length);
            }
            this.form = form;
            this.sites = sites;
            this.a = a;
            this.b = b;
            this.c = c;
        }

        @Override
        public int sites() {
            return sites;
        }

        /// The same values once for each full year of age from zero on: many stands share few ages,
        /// and the table ends at the same last bit.
        public OfTable tabulated(int ages) {
            double[] values = new double[a.length * ages];
            for (int curve = 0; curve < a.length; curve++) {
                for (int age = 0; age < ages; age++) {
                    values[curve * ages + age] = at(curve, age);
                }
            }
            return new OfTable(sites, ages, values);
        }

        double at(int curve, double age) {
            return form.curve(a[curve], b[curve], c[curve], age);
        }
    }
}
