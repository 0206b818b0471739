package org.tanku.platform.operations;

import java.util.List;

/// One lamp on the page of operations (指示灯).
///
/// @param subject the message that names what it watches, in the bundle of the room that reports it
/// @param text the message that says how it is
/// @param arguments of that message
/// @param page where more is told, from the first "/"; empty: nowhere
public record Lamp(String subject, Light light, String text, List<Object> arguments, String page) {
    /// How it is (灯色), the worst first.
    public enum Light {
        /// Broken: somebody must act.
        RED,
        /// To be looked at.
        AMBER,
        /// Well.
        GREEN,
        /// Not set up; nothing is watched.
        OFF
    }

    public Lamp {
        arguments = List.copyOf(arguments);
    }
}
