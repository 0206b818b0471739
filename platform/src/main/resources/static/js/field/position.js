// Watches the position and keeps the best one with its accuracy and its time.
const trimmed = (number, digits) => number.toFixed(digits).replace(/\.?0+$/, "");

export class Position {
    constructor(tell) {
        this.tell = tell;
        this.watch = undefined;
        this.forget();
    }

    forget() {
        this.stop();
        this.best = undefined;
        this.count = 0;
    }

    get running() {
        return this.watch !== undefined;
    }

    start() {
        if (!navigator.geolocation) {
            this.tell("unavailable");
            return;
        }
        this.best = undefined;
        this.count = 0;
        this.watch = navigator.geolocation.watchPosition(
            (found) => this.take(found),
            (error) => {
                if (error.code === error.PERMISSION_DENIED) {
                    this.stop();
                    this.tell("denied");
                } else {
                    this.tell("unavailable");
                }
            },
            { enableHighAccuracy: true, maximumAge: 0, timeout: 60000 },
        );
        this.tell("searching");
    }

    take(found) {
        this.count++;
        if (!this.best || found.coords.accuracy < Number(this.best.accuracy)) {
            this.best = {
                latitude: trimmed(found.coords.latitude, 7),
                longitude: trimmed(found.coords.longitude, 7),
                accuracy: trimmed(found.coords.accuracy, 1),
                position_at: new Date(found.timestamp).toISOString(),
            };
        }
        this.tell("best");
    }

    stop() {
        if (this.watch !== undefined) {
            navigator.geolocation.clearWatch(this.watch);
            this.watch = undefined;
        }
    }
}
