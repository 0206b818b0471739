/// The door for programs (接口): tokens with scopes that act for a person, and the answers that
/// commands were given, kept under their keys.
///
/// Starting points: [Tokens], [Scope], [KeptAnswers].
///
/// Never: a rule of its own about land, projects or units; a token that can be read back.
@ApplicationModule(
        allowedDependencies = {
            "party",
            "secondfactor",
            "land",
            "tenure",
            "project",
            "measurement",
            "verification",
            "registry",
            "intake",
            "instruction",
            "seal",
            "disclosure",
            "notice",
            "accreditation",
            "validation",
            "sharing",
            "safeguard",
            "paper",
            "recognition",
            "dossier",
            "mirror",
            "operations",
            "feed",
            "disturbance",
            "sampling",
            "farm"
        })
@NullMarked
package org.tanku.platform.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
