package org.tanku.kernel.method.footprint;

import org.tanku.kernel.quantity.CubicMetres;
import org.tanku.kernel.quantity.Gigajoules;
import org.tanku.kernel.quantity.Kilograms;
import org.tanku.kernel.quantity.KilogramsCO2e;
import org.tanku.kernel.quantity.KilogramsCO2ePerCubicMetre;
import org.tanku.kernel.quantity.KilogramsCO2ePerGigajoule;
import org.tanku.kernel.quantity.KilogramsCO2ePerKilogram;
import org.tanku.kernel.quantity.KilogramsCO2ePerKilowattHour;
import org.tanku.kernel.quantity.KilogramsCO2ePerLitre;
import org.tanku.kernel.quantity.KilogramsCO2ePerMeal;
import org.tanku.kernel.quantity.KilogramsCO2ePerPassengerKilometre;
import org.tanku.kernel.quantity.KilogramsCO2ePerRoomNight;
import org.tanku.kernel.quantity.KilogramsCO2ePerTonne;
import org.tanku.kernel.quantity.KilogramsCO2ePerTonneKilometre;
import org.tanku.kernel.quantity.KilogramsCO2ePerVehicleKilometre;
import org.tanku.kernel.quantity.KilowattHours;
import org.tanku.kernel.quantity.Litres;
import org.tanku.kernel.quantity.Meals;
import org.tanku.kernel.quantity.PassengerKilometres;
import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.quantity.RoomNights;
import org.tanku.kernel.quantity.TonneKilometres;
import org.tanku.kernel.quantity.Tonnes;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.quantity.VehicleKilometres;
import org.tanku.kernel.trace.Equation2;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Symbol;

/// A unit of activity with its equation (活动单位): activity in it times the factor for it.
record ActivityUnit<A extends Quantity, F extends Quantity>(
        Equation2<A, F, KilogramsCO2e> equation) {
    static final ActivityUnit<KilowattHours, KilogramsCO2ePerKilowattHour> KWH =
            new ActivityUnit<>(ActivityEquations.OF_ELECTRICITY);
    static final ActivityUnit<Litres, KilogramsCO2ePerLitre> LITRE =
            new ActivityUnit<>(ActivityEquations.OF_LITRES);
    static final ActivityUnit<Kilograms, KilogramsCO2ePerKilogram> KILOGRAM =
            new ActivityUnit<>(ActivityEquations.OF_KILOGRAMS);
    static final ActivityUnit<CubicMetres, KilogramsCO2ePerCubicMetre> CUBIC_METRE =
            new ActivityUnit<>(ActivityEquations.OF_CUBIC_METRES);
    static final ActivityUnit<Tonnes, KilogramsCO2ePerTonne> TONNE =
            new ActivityUnit<>(ActivityEquations.OF_WATER);
    static final ActivityUnit<Gigajoules, KilogramsCO2ePerGigajoule> GJ =
            new ActivityUnit<>(ActivityEquations.OF_HEAT);
    static final ActivityUnit<PassengerKilometres, KilogramsCO2ePerPassengerKilometre> PKM =
            new ActivityUnit<>(ActivityEquations.OF_PASSENGER_KILOMETRES);
    static final ActivityUnit<VehicleKilometres, KilogramsCO2ePerVehicleKilometre> VKM =
            new ActivityUnit<>(ActivityEquations.OF_VEHICLE_KILOMETRES);
    static final ActivityUnit<TonneKilometres, KilogramsCO2ePerTonneKilometre> TKM =
            new ActivityUnit<>(ActivityEquations.OF_TONNE_KILOMETRES);
    static final ActivityUnit<RoomNights, KilogramsCO2ePerRoomNight> ROOM_NIGHT =
            new ActivityUnit<>(ActivityEquations.OF_ROOM_NIGHTS);
    static final ActivityUnit<Meals, KilogramsCO2ePerMeal> MEAL =
            new ActivityUnit<>(ActivityEquations.OF_MEALS);

    Unit unit() {
        return equation.a().unit();
    }

    Symbol<F> factor() {
        return equation.b();
    }

    /// A line whose factor was found.
    Told<A, F> line(Quantity amount, Explained<F> factor, String origin) {
        return new Told<>(
                this,
                Explained.given(equation.a(), equation.a().of(amount.value()), origin),
                factor);
    }

    /// An activity with its factor, nothing left to look up.
    record Told<A extends Quantity, F extends Quantity>(
            ActivityUnit<A, F> unit, Explained<A> amount, Explained<F> factor) {
        Explained<KilogramsCO2e> emission() {
            return unit.equation().of(amount, factor);
        }
    }
}
