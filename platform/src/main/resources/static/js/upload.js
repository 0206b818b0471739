// Tells before sending that a file is too large: input[type=file][data-max-bytes][data-too-large].
"use strict";
document.querySelectorAll("input[type=file][data-max-bytes]").forEach((input) => {
    input.addEventListener("change", () => {
        const file = input.files[0];
        const isTooLarge = file && file.size > Number(input.dataset.maxBytes);
        input.setCustomValidity(isTooLarge ? input.dataset.tooLarge : "");
        input.reportValidity();
    });
});
