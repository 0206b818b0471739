// Zoom buttons, scale bar, where the pointer is, and whose tiles these are.
export function controls(words) {
    return [
        new ol.control.Zoom({zoomInTipLabel: words.say("zoom-in"), zoomOutTipLabel: words.say("zoom-out")}),
        new ol.control.ScaleLine({minWidth: 80}),
        new ol.control.MousePosition({
            projection: "EPSG:4326",
            placeholder: "",
            coordinateFormat: ([east, north]) => `${east.toFixed(5)}° E, ${north.toFixed(5)}° N`,
        }),
        new ol.control.Attribution({collapsible: false}),
    ];
}
