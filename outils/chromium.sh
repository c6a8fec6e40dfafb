# Sourced by ./verify: Chromium for the tests in a real browser, installed where it is missing and possible.

# chromium_or_say: Chromium is there afterwards, or one sentence says that its tests will be passed over.
chromium_or_say() {
    [[ -n ${PALIER_CHROMIUM-} ]] && return
    type -P chromium > /dev/null || type -P chromium-browser > /dev/null && return
    if [[ $(id -u) -eq 0 ]] && type -P apt-get > /dev/null; then
        echo "Chromium s'installe, pour les tests dans un vrai navigateur…"
        { apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq -y install chromium; } > /dev/null 2>&1
        type -P chromium > /dev/null && return
    fi
    echo "Chromium manque et ne peut pas s'installer ici : les tests dans un vrai navigateur sont passés." >&2
}
