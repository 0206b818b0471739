package org.tanku.kernel.method.tree;

import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.method.tree.Tally.Ready;
import org.tanku.kernel.parameter.Row;
import org.tanku.kernel.quantity.Centimetres;
import org.tanku.kernel.quantity.CubicMetres;
import org.tanku.kernel.quantity.Kilograms;
import org.tanku.kernel.quantity.KilogramsCO2e;
import org.tanku.kernel.quantity.Metres;
import org.tanku.kernel.quantity.TonnesPerCubicMetre;
import org.tanku.kernel.trace.Explained;

import java.util.ArrayList;
import java.util.List;

/// Applies the equations of a set to one tree (单木计算). Nothing is looked for here but the figures of
/// rows that were found before.
public final class TreeMass {
    private static final List<String> MORE_TERMS = List.of(" 第二项", " 第三项");
    private static final List<String> ORGANS_BESIDE_STEM = List.of(" 枝", " 叶");
    private static final String ROOT = " 根";
    private static final String THIN = " 小径";

    private TreeMass() {}

    /// Volume of the stem.
    ///
    /// @throws IllegalArgumentException when the set gives biomass alone
    public static Explained<CubicMetres> volume(EquationSet set, Ready tree) {
        Row row = tree.equation();
        return switch (set.form()) {
            case VOLUME ->
                    VolumeEquations.VOLUME.of(
                            row.get(VolumeEquations.A),
                            row.get(VolumeEquations.B),
                            row.get(VolumeEquations.C),
                            tree.diameter(),
                            tree.metres());
            case VOLUME_WITH_MOVING_EXPONENTS ->
                    VolumeEquations.VOLUME.of(
                            row.get(VolumeEquations.A),
                            VolumeEquations.EXPONENT_OF_DIAMETER.of(
                                    row.get(VolumeEquations.B0),
                                    row.get(VolumeEquations.B1),
                                    tree.diameter(),
                                    tree.metres()),
                            VolumeEquations.EXPONENT_OF_HEIGHT.of(
                                    row.get(VolumeEquations.C0),
                                    row.get(VolumeEquations.C1),
                                    tree.diameter(),
                                    tree.metres()),
                            tree.diameter(),
                            tree.metres());
            case POWERS_OF_D2H,
                    TWO_POWERS,
                    ORGANS,
                    PIECEWISE,
                    CHAVE_WITH_HEIGHT,
                    CHAVE_WITHOUT_HEIGHT ->
                    throw new IllegalArgumentException(set.id() + " gives no volume");
        };
    }

    /// Biomass above ground.
    public static Explained<Kilograms> aboveGround(EquationSet set, Ready tree) {
        Row row = tree.equation();
        return switch (set.form()) {
            case VOLUME, VOLUME_WITH_MOVING_EXPONENTS ->
                    TreeEquations.ABOVE_GROUND.of(
                            TreeEquations.STEM.of(volume(set, tree), tree.species().get(Symbols.D)),
                            tree.species().get(Symbols.BEF));
            case POWERS_OF_D2H -> powers(tree);
            case TWO_POWERS ->
                    BiomassEquations.TWO_POWERS.of(
                            row.get(VolumeEquations.A),
                            row.get(VolumeEquations.B),
                            row.get(VolumeEquations.C),
                            tree.diameter(),
                            tree.metres());
            case ORGANS -> organs(tree);
            case PIECEWISE -> byPiece(tree);
            case CHAVE_WITH_HEIGHT ->
                    ChaveEquations.WITH_HEIGHT.of(
                            row.get(BiomassEquations.K),
                            row.get(BiomassEquations.P),
                            density(tree),
                            tree.diameter(),
                            tree.metres());
            case CHAVE_WITHOUT_HEIGHT ->
                    ChaveEquations.WITHOUT_HEIGHT.of(
                            ChaveEquations.TERM_OF_SITE.of(
                                    row.get(VolumeEquations.A),
                                    row.get(VolumeEquations.B),
                                    Ready.found(tree.stress())),
                            row.get(ChaveEquations.C),
                            density(tree),
                            row.get(ChaveEquations.D),
                            row.get(ChaveEquations.E),
                            tree.diameter());
        };
    }

    /// Biomass of the whole tree; where the set gives the roots itself, no ratio is added.
    public static Explained<Kilograms> whole(EquationSet set, Ready tree) {
        Explained<Kilograms> above = aboveGround(set, tree);
        Explained<Kilograms> below =
                switch (set.form()) {
                    case ORGANS -> organ(part(tree.equation(), ROOT), tree).as(TreeSymbols.B_BB);
                    case PIECEWISE -> rootsByPiece(tree, above);
                    case VOLUME,
                            VOLUME_WITH_MOVING_EXPONENTS,
                            POWERS_OF_D2H,
                            TWO_POWERS,
                            CHAVE_WITH_HEIGHT,
                            CHAVE_WITHOUT_HEIGHT ->
                            TreeEquations.BELOW_GROUND.of(above, tree.species().get(Symbols.R));
                };
        return TreeEquations.WHOLE_TREE.of(above, below);
    }

    /// Carbon of the whole tree as carbon dioxide.
    public static Explained<KilogramsCO2e> carbon(EquationSet set, Ready tree) {
        return TreeEquations.AS_CO2E.of(
                TreeEquations.CARBON.of(whole(set, tree), tree.species().get(Symbols.CF)));
    }

    private static Explained<TonnesPerCubicMetre> density(Ready tree) {
        return ChaveEquations.WOOD_DENSITY.of(tree.species().get(Symbols.D));
    }

    private static Explained<Kilograms> powers(Ready tree) {
        Row row = tree.equation();
        Explained<Kilograms> first = power(row, tree);
        List<Explained<Kilograms>> terms = new ArrayList<>(List.of(first.as(TreeSymbols.B_I)));
        MORE_TERMS.stream()
                .filter(term -> row.set().hasRow(row.name() + term))
                .forEach(term -> terms.add(power(part(row, term), tree).as(TreeSymbols.B_I)));
        return terms.size() == 1 ? first : BiomassEquations.ORGANS_ABOVE.of(terms);
    }

    private static Explained<Kilograms> power(Row row, Ready tree) {
        return BiomassEquations.POWER.of(
                row.get(BiomassEquations.K),
                row.get(BiomassEquations.P),
                tree.diameter(),
                tree.metres());
    }

    private static Explained<Kilograms> organs(Ready tree) {
        List<Explained<Kilograms>> organs = new ArrayList<>();
        organs.add(organ(tree.equation(), tree));
        ORGANS_BESIDE_STEM.forEach(each -> organs.add(organ(part(tree.equation(), each), tree)));
        return BiomassEquations.ORGANS_ABOVE.of(organs);
    }

    private static Explained<Kilograms> organ(Row row, Ready tree) {
        return BiomassEquations.BY_LOGARITHM.of(
                row.get(VolumeEquations.A),
                row.get(VolumeEquations.B),
                tree.diameter(),
                tree.metres());
    }

    private static Explained<Kilograms> byPiece(Ready tree) {
        Row row = piece(tree);
        Explained<Centimetres> DBH = tree.diameter();
        Explained<Metres> H = tree.metres();
        return BiomassEquations.BY_CONVERSION.of(
                BiomassEquations.CONVERSION.of(
                        row.get(BiomassEquations.A_B),
                        row.get(BiomassEquations.B_B),
                        row.get(BiomassEquations.C_B),
                        DBH,
                        H),
                BiomassEquations.CUBIC_DECIMETRES.of(
                        row.get(BiomassEquations.A_V),
                        row.get(BiomassEquations.B_V),
                        row.get(BiomassEquations.C_V),
                        DBH,
                        H));
    }

    private static Explained<Kilograms> rootsByPiece(Ready tree, Explained<Kilograms> above) {
        Row row = piece(tree);
        return BiomassEquations.ROOTS.of(
                BiomassEquations.ROOT_TO_SHOOT.of(
                        row.get(BiomassEquations.A_R),
                        row.get(BiomassEquations.B_R),
                        row.get(BiomassEquations.C_R),
                        tree.diameter(),
                        tree.metres()),
                above);
    }

    /// The piece in which the diameter lies; the edge belongs to the upper one.
    private static Row piece(Ready tree) {
        Row row = tree.equation();
        double edge = row.get(BiomassEquations.PIECE).value().value();
        return tree.diameter().value().value() >= edge ? row : part(row, THIN);
    }

    private static Row part(Row row, String suffix) {
        String name = row.name() + suffix;
        return switch (row) {
            case Row.Own(var set, _) -> new Row.Own(set, name);
            case Row.Borrowed(var set, var asked, _, var because) ->
                    new Row.Borrowed(set, asked, name, because);
        };
    }
}
