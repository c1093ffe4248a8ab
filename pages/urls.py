from django.urls import path

from .views import read_original

urlpatterns = [
    path("original/<int:page_id>/", read_original, name="read_original"),
]
