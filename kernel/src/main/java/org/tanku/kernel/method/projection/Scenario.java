package org.tanku.kernel.method.projection;

import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.quantity.Ratio;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What is to happen to stands in years to come (预估情景).
///
/// @param forAll happens to every stand
/// @param forStand happens to one stand besides
public record Scenario(String name, List<Event> forAll, Map<StandCode, List<Event>> forStand) {
    public Scenario {
        forAll = List.copyOf(forAll);
        forStand = Map.copyOf(forStand);
    }

    public static Scenario undisturbed() {
        return new Scenario("undisturbed growth", List.of(), Map.of());
    }

    public static Scenario ofAll(String name, Event... events) {
        return new Scenario(name, List.of(events), Map.of());
    }

    List<Event> of(StandCode stand) {
        return Stream.concat(forAll.stream(), forStand.getOrDefault(stand, List.of()).stream())
                .toList();
    }

    /// One thing that happens at the end of one year.
    public sealed interface Event {
        /// Counted from the survey; the first is 1.
        int year();

        /// A share of the stock is taken out (间伐); the rest grows on along the curve.
        record Thinning(int year, Ratio share) implements Event {}

        /// Everything is taken out and the ground replanted (皆伐): the stand grows up from nothing
        /// along the same curve.
        record ClearFelling(int year) implements Event {}

        /// A share of the area burns (火灾) and loses a share of its stock.
        ///
        /// @param potentials which warming potentials count the gases: a row of the parameters,
        ///   `CDM tool 21` or `AR-CM`
        record Fire(int year, Ratio burnt, Ratio lost, String potentials) implements Event {}
    }
}
