/// The books of carbon units (注册登记系统): who holds which serials, who issued them on which statement,
/// and for what they were retired.
///
/// Starting points: [Registry], [UnitBlock], [Retirement]; the rules themselves are in the ledger.
///
/// Never: a price, a fraction of a unit, an entry that is changed.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "verification",
            "measurement",
            "project",
            "inbox",
            "operations",
            "party",
            "secondfactor"
        })
package org.tanku.platform.registry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
