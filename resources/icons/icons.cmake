# SPDX-License-Identifier: GPL-3.0-or-later
# The Phosphor icons (MIT) that the interface uses, taken from the pinned npm package into ":/icons/<weight>/<name>.svg".
# A name that the package does not have stops the configure step.
set(ATRIUM_ICONS
    address-book arrow-clockwise arrow-counter-clockwise arrow-down arrow-left arrow-right arrow-up arrows-clockwise arrows-out at
    bell bell-slash bookmark-simple buildings calendar-blank car caret-down caret-left caret-right caret-up
    chart-bar-horizontal chat-circle chats-circle check check-circle check-square checks circle circle-dashed circle-notch
    clock cloud-check cloud-slash coffee copy dots-six-vertical dots-three download-simple envelope-simple export eye eye-slash file
    flag gear-six gif globe hand-heart hand-waving hash heart house image image-broken info key keyboard leaf
    lightbulb link list lock-simple lock-simple-open magnifying-glass map-pin megaphone-simple minus moon newspaper
    note-pencil palette paper-plane-tilt paperclip pause pencil-simple play plugs plus power push-pin quotes
    seal-check share-fat shield-check sidebar-simple sign-in sign-out sliders-horizontal smiley soccer-ball sparkle
    speaker-high speaker-x folder-simple folder-simple-plus graduation-cap handshake note
    text-aa translate trash tray-arrow-up user-circle user-plus users-three video-camera warning
    warning-circle x x-circle)

function(atrium_add_icons target)
    set(assets ${ATRIUM_NODE_MODULES}/@phosphor-icons/core/assets)
    set(files)
    foreach(name IN LISTS ATRIUM_ICONS)
        foreach(weight IN ITEMS regular bold fill)
            if(weight STREQUAL "regular")
                set(file ${assets}/${weight}/${name}.svg)
            else()
                set(file ${assets}/${weight}/${name}-${weight}.svg)
            endif()
            if(NOT EXISTS ${file})
                message(FATAL_ERROR "Phosphor has no icon ${name} (${weight})")
            endif()
            set_source_files_properties(${file} PROPERTIES QT_RESOURCE_ALIAS ${weight}/${name}.svg)
            list(APPEND files ${file})
        endforeach()
    endforeach()
    qt_add_resources(${target} icons PREFIX /icons FILES ${files})
endfunction()
