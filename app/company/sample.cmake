# SPDX-License-Identifier: GPL-3.0-or-later
# The sample company (texts, drawings, story): a library of its own, which the company layer links.
# Include from app/company/CMakeLists.txt and add atrium_company_data to the links of atrium_company.
set(sample_dir ${PROJECT_SOURCE_DIR}/resources/company)
file(GLOB sample_files CONFIGURE_DEPENDS
    RELATIVE ${sample_dir} ${sample_dir}/*.json ${sample_dir}/*.svg ${sample_dir}/scenes/*.svg)
foreach(file IN LISTS sample_files)
    set_source_files_properties(${sample_dir}/${file} PROPERTIES QT_RESOURCE_ALIAS ${file})
endforeach()
list(TRANSFORM sample_files PREPEND ${sample_dir}/ OUTPUT_VARIABLE sample_paths)

qt_add_library(atrium_company_data STATIC
    ${CMAKE_CURRENT_LIST_DIR}/blurhash.cpp
    ${CMAKE_CURRENT_LIST_DIR}/colleagues.cpp
    ${CMAKE_CURRENT_LIST_DIR}/colleagues.h
    ${CMAKE_CURRENT_LIST_DIR}/colleaguescript.cpp
    ${CMAKE_CURRENT_LIST_DIR}/gif.cpp
    ${CMAKE_CURRENT_LIST_DIR}/giffaces.cpp
    ${CMAKE_CURRENT_LIST_DIR}/gifgestures.cpp
    ${CMAKE_CURRENT_LIST_DIR}/gifloop.cpp
    ${CMAKE_CURRENT_LIST_DIR}/gifpalette.cpp
    ${CMAKE_CURRENT_LIST_DIR}/gifthings.cpp
    ${CMAKE_CURRENT_LIST_DIR}/lettering.cpp
    ${CMAKE_CURRENT_LIST_DIR}/movie.cpp
    ${CMAKE_CURRENT_LIST_DIR}/picture.cpp
    ${CMAKE_CURRENT_LIST_DIR}/picturepalette.cpp
    ${CMAKE_CURRENT_LIST_DIR}/picturepath.cpp
    ${CMAKE_CURRENT_LIST_DIR}/picturevector.cpp
    ${CMAKE_CURRENT_LIST_DIR}/sample.cpp
    ${CMAKE_CURRENT_LIST_DIR}/samplebank.cpp
    ${CMAKE_CURRENT_LIST_DIR}/samplebots.cpp
    ${CMAKE_CURRENT_LIST_DIR}/samplechanges.cpp
    ${CMAKE_CURRENT_LIST_DIR}/samplechatter.cpp
    ${CMAKE_CURRENT_LIST_DIR}/samplecircles.cpp
    ${CMAKE_CURRENT_LIST_DIR}/sampleclock.cpp
    ${CMAKE_CURRENT_LIST_DIR}/samplenews.cpp
    ${CMAKE_CURRENT_LIST_DIR}/samplepeople.cpp
    ${CMAKE_CURRENT_LIST_DIR}/samplereactions.cpp
    ${CMAKE_CURRENT_LIST_DIR}/samplescript.cpp
    ${CMAKE_CURRENT_LIST_DIR}/sampleshares.cpp
    ${CMAKE_CURRENT_LIST_DIR}/samplestory.cpp
    ${CMAKE_CURRENT_LIST_DIR}/samplewritten.cpp)
target_include_directories(atrium_company_data PUBLIC ${PROJECT_SOURCE_DIR}/app)
target_link_libraries(atrium_company_data PUBLIC Qt6::Core Qt6::Gui PRIVATE atrium_settings)
qt_add_resources(atrium_company_data atrium_company_data_files PREFIX /atrium/company FILES ${sample_paths})
